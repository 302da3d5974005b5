package vn.lantoa.event.mediaplan;

import org.junit.jupiter.api.Test;

import vn.lantoa.media.contract.ContentItemsRecorded;

import static org.assertj.core.api.Assertions.assertThat;

class PlannedGenreTest {

    @Test
    void aPlanAsksForTheGenresThatItemsHave() {
        assertThat(PlannedGenre.values())
                .extracting(PlannedGenre::name)
                .containsExactlyElementsOf(ContentItemsRecorded.GENRES);
    }
}
