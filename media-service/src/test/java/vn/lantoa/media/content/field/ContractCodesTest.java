package vn.lantoa.media.content.field;

import org.junit.jupiter.api.Test;

import vn.lantoa.media.contract.ContentItemsRecorded;

import static org.assertj.core.api.Assertions.assertThat;

class ContractCodesTest {

    @Test
    void othersKnowEveryGenreAndPurpose() {
        assertThat(Genre.values()).extracting(Genre::name).containsExactlyElementsOf(ContentItemsRecorded.GENRES);
        assertThat(Purpose.values()).extracting(Purpose::name).containsExactlyElementsOf(ContentItemsRecorded.PURPOSES);
    }
}
