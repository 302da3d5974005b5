package vn.lantoa.event.mediaplan;

import org.junit.jupiter.api.Test;

import vn.lantoa.media.contract.ContentItemsRecorded;

import static org.assertj.core.api.Assertions.assertThat;

class GenreTest {

    @Test
    void aPlanAsksForTheGenresThatItemsHave() {
        assertThat(Genre.values()).extracting(Genre::name).containsExactlyElementsOf(ContentItemsRecorded.GENRES);
    }
}
