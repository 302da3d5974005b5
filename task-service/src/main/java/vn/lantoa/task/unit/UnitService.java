package vn.lantoa.task.unit;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.web.paging.Page;
import vn.lantoa.platform.web.paging.PageRequest;
import vn.lantoa.platform.web.paging.SortField;
import vn.lantoa.platform.web.paging.Sortable;
import vn.lantoa.platform.web.text.VietnameseText;
import vn.lantoa.platform.web.unit.Units;

/** Reads the list of units. */
@ApplicationScoped
class UnitService {

    private static final String CODE = "code";
    private static final Sortable ORDER = Sortable.by(CODE, CODE).and("name", "name");

    private static final Map<String, Comparator<UnitView>> BY = Map.of(
            CODE,
            Comparator.comparing(UnitView::code),
            "name",
            Comparator.comparing(UnitView::name, VietnameseText.alphabetical()));

    /** @param words of the code or a name, without regard to accents and case; null: all */
    Page<UnitView> list(@Nullable String words, PageRequest page) {
        List<String> sought = words == null
                ? List.of()
                : List.of(VietnameseText.searchable(words).split(" "));
        Comparator<UnitView> order = page.sort(ORDER).stream()
                .map(UnitService::by)
                .reduce(Comparator::thenComparing)
                .map(asked -> asked.thenComparing(UnitView::code))
                .orElseThrow();
        List<UnitView> found = Units.all().stream()
                .map(UnitView::of)
                .filter(unit -> texts(unit).map(VietnameseText::searchable).anyMatch(text -> has(text, sought)))
                .sorted(order)
                .toList();
        List<UnitView> shown = found.stream()
                .skip((long) page.page() * page.size())
                .limit(page.size())
                .toList();
        return Page.of(shown, page, found.size());
    }

    private static boolean has(String text, List<String> words) {
        return words.stream().allMatch(text::contains);
    }

    private static Comparator<UnitView> by(SortField field) {
        Comparator<UnitView> order = BY.getOrDefault(field.column(), Comparator.comparing(UnitView::code));
        return field.descending() ? order.reversed() : order;
    }

    private static Stream<String> texts(UnitView unit) {
        return Stream.concat(Stream.of(unit.code(), unit.name(), unit.nameEn()), unit.aliases().stream());
    }
}
