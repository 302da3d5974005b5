package vn.lantoa.media.growth.words;

import java.util.Map;
import java.util.Objects;

import vn.lantoa.media.content.field.Genre;
import vn.lantoa.media.content.field.Purpose;
import vn.lantoa.media.growth.definition.Measure;
import vn.lantoa.media.press.PressAgencyLevel;
import vn.lantoa.platform.web.time.ReportCalendar;

/** What a value of a definition is called, in both languages. */
record Word(String vi, String en) {

    private static final Map<Enum<?>, Word> WORDS = Map.ofEntries(
            Map.entry(PressAgencyLevel.PROVINCIAL, new Word("báo chí của tỉnh", "the press of the province")),
            Map.entry(PressAgencyLevel.CENTRAL, new Word("báo chí trung ương", "the press of the centre")),
            Map.entry(PressAgencyLevel.OTHER_PROVINCE, new Word("báo chí tỉnh khác", "the press of other provinces")),
            Map.entry(PressAgencyLevel.FOREIGN, new Word("báo chí nước ngoài", "the foreign press")),
            Map.entry(Measure.NEWS_ITEMS, new Word("số tin", "the number of news items")),
            Map.entry(Measure.ARTICLES, new Word("số bài", "the number of articles")),
            Map.entry(Measure.RADIO_SECONDS, new Word("thời lượng phát thanh", "the length of radio programmes")),
            Map.entry(Measure.TV_SECONDS, new Word("thời lượng truyền hình", "the length of television programmes")),
            Map.entry(Genre.NEWS, new Word("tin", "news")),
            Map.entry(Genre.ARTICLE, new Word("bài", "articles")),
            Map.entry(Genre.REPORTAGE, new Word("phóng sự", "reportages")),
            Map.entry(Genre.VIDEO, new Word("clip", "videos")),
            Map.entry(Genre.RADIO_PROGRAMME, new Word("chương trình phát thanh", "radio programmes")),
            Map.entry(Genre.TV_PROGRAMME, new Word("chương trình truyền hình", "television programmes")),
            Map.entry(Genre.PUBLICATION, new Word("xuất bản phẩm", "publications")),
            Map.entry(Purpose.POLITICAL_TASK, new Word("nhiệm vụ chính trị", "political tasks")),
            Map.entry(Purpose.ESSENTIAL_INFORMATION, new Word("thông tin thiết yếu", "essential information")),
            Map.entry(Purpose.OTHER, new Word("mục đích khác", "other purposes")),
            Map.entry(
                    ReportCalendar.DECREE,
                    new Word("kỳ báo cáo của Nghị định 09/2019/NĐ-CP", "the months of Decree 09/2019/NĐ-CP")),
            Map.entry(ReportCalendar.CALENDAR, new Word("tháng dương lịch", "calendar months")));

    static Word of(Enum<?> value) {
        return Objects.requireNonNull(WORDS.get(value), () -> "no words for " + value);
    }
}
