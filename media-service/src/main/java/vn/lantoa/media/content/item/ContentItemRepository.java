package vn.lantoa.media.content.item;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Query;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import org.jspecify.annotations.Nullable;

import vn.lantoa.media.feed.FeedCursor;
import vn.lantoa.media.press.PracticeAgencies;
import vn.lantoa.platform.data.org.AgencyScope;
import vn.lantoa.platform.data.query.Conditions;
import vn.lantoa.platform.web.paging.Page;
import vn.lantoa.platform.web.paging.PageRequest;
import vn.lantoa.platform.web.paging.Sortable;

@ApplicationScoped
class ContentItemRepository implements PanacheRepositoryBase<ContentItem, UUID> {

    private static final Sortable ORDER = Sortable.by("publishedOn", "publishedOn")
            .and("publishedAt", "publishedAt")
            .and("agency", "agency")
            .and("title", "title")
            .and("genre", "genre")
            .and("updatedAt", "recordedAt");

    /**
     * What changed in transactions before the oldest that still runs: a change that commits late cannot be passed by.
     */
    private static final String CHANGES = """
            SELECT item.* FROM content_item AS item
            WHERE (changed_in, change_sequence) > (CAST(:transaction AS xid8), :sequence)
              AND changed_in < pg_snapshot_xmin(pg_current_snapshot()) %s
            ORDER BY changed_in, change_sequence LIMIT :most""";

    private final PracticeAgencies practice;

    ContentItemRepository(PracticeAgencies practice) {
        this.practice = practice;
    }

    /**
     * @param channels the forms of the channel that is asked for, also in lower case; null: of any channel
     * @param readable whose items may be seen
     */
    Page<ContentItem> page(
            ContentItemFilter filter, @Nullable Set<String> channels, AgencyScope readable, PageRequest page) {
        return new Conditions()
                .and("agency = :agency", "agency", filter.agency)
                .and("externalId in :externalIds", "externalIds", filter.externalIds())
                .and("workId = :workId", "workId", filter.workId)
                .and("channel in :channels or lower(collate(channel as pg_c_utf8)) in :channels", "channels", channels)
                .and("purpose = :purpose", "purpose", filter.purpose)
                .and("planId = :planId", "planId", filter.planId)
                .and("eventCode = :eventCode", "eventCode", filter.eventCode)
                .and("orderId = :orderId", "orderId", filter.orderId)
                .and("columnCode = :columnCode", "columnCode", filter.columnCode)
                .and(
                        "id in (select r.id.item from ContentRevision r where r.submissionId = :submissionId)",
                        "submissionId",
                        filter.submissionId)
                .and("recordedAt >= :changedSince", "changedSince", filter.changedSince())
                .and("genre = :genre", "genre", filter.genre)
                .and(
                        "language = :language or left(language, length(:language) + 1) = concat(:language, '-')",
                        "language",
                        filter.canonicalLanguage())
                .and("array_contains(themes, :theme)", "theme", filter.theme)
                .and("array_contains(audiences, :audience)", "audience", filter.audience)
                .and("publishedOn >= :from", "from", filter.from)
                .and("publishedOn < :to", "to", filter.to)
                .and("withdrawn = :withdrawn", "withdrawn", filter.withdrawn)
                .within(readable, "agency")
                .matching(filter.q)
                .page(this, page, ORDER);
    }

    /** @param readable whose items may be seen */
    @SuppressWarnings("unchecked") // the query's result class is the entity
    List<ContentItem> changes(FeedCursor after, AgencyScope readable, int most) {
        List<String> agencies = readable.codes().orElse(null);
        if (agencies != null && agencies.isEmpty()) {
            return List.of();
        }
        String own = agencies == null ? "" : "AND agency IN (:agencies)";
        Query query = getEntityManager()
                .createNativeQuery(CHANGES.formatted(own), ContentItem.class)
                .setParameter("transaction", Long.toString(after.transaction()))
                .setParameter("sequence", after.sequence())
                .setParameter("most", most);
        if (agencies != null) {
            query.setParameter("agencies", agencies);
        }
        return query.getResultList();
    }

    /** An item as it is shown. */
    ContentItemView view(ContentItem item) {
        return item.view(practice::holds);
    }

    /** These items as they are shown, in their order. */
    List<ContentItemView> shown(List<ContentItem> items) {
        Set<String> practicing =
                practice.among(items.stream().map(ContentItem::agency).collect(Collectors.toSet()));
        return items.stream().map(item -> item.view(practicing::contains)).toList();
    }

    /** The items of these ids as they are shown. */
    Map<UUID, ContentItemView> views(List<UUID> ids) {
        return shown(list("id in ?1", ids)).stream()
                .collect(Collectors.toMap(ContentItemView::id, Function.identity()));
    }

    void forgetRead() {
        getEntityManager().clear();
    }

    void forget(List<UUID> ids) {
        list("id in ?1", ids).forEach(getEntityManager()::detach);
    }

    /** What is there of an agency's items of some days, withdrawn ones aside. */
    ContentTotals totals(String agency, LocalDate first, LocalDate last) {
        return getEntityManager()
                .createQuery("""
                        select new vn.lantoa.media.content.item.ContentTotals(
                          count(*), coalesce(sum(durationSeconds), 0L))
                        from ContentItem
                        where agency = :agency and publishedOn between :first and :last
                          and not withdrawn""", ContentTotals.class)
                .setParameter("agency", agency)
                .setParameter("first", first)
                .setParameter("last", last)
                .getSingleResult();
    }
}
