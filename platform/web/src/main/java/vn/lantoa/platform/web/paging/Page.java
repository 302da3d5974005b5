package vn.lantoa.platform.web.paging;

import java.util.List;
import java.util.function.Function;

/**
 * One page of a list.
 *
 * @param items what it holds, in a stable order
 * @param page which page it is, of how many
 */
public record Page<T>(List<T> items, PageInfo page) {

    /** A page of {@code items} out of {@code total}. */
    public static <T> Page<T> of(List<T> items, PageRequest request, long total) {
        return new Page<>(items, PageInfo.of(request, total));
    }

    /** The same page with each item changed. */
    public <R> Page<R> map(Function<? super T, ? extends R> change) {
        return new Page<>(items.stream().<R>map(change).toList(), page);
    }
}
