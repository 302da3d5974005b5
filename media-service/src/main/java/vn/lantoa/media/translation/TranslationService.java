package vn.lantoa.media.translation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import vn.lantoa.media.content.item.ContentItemService;
import vn.lantoa.media.content.item.ContentItemView;

/** Reads an original with its translations. */
@ApplicationScoped
@Transactional
public class TranslationService {

    private static final int MOST = 200;

    private final ContentItemService items;
    private final TranslationTable table;

    TranslationService(ContentItemService items, TranslationTable table) {
        this.items = items;
        this.table = table;
    }

    /** @param id of the original or of any of its translations */
    TranslationsView of(UUID id) {
        ContentItemView item = items.get(id);
        String agency = item.agency();
        String original = originalOf(item);
        List<UUID> ids = table.items(agency, original, MOST + 1);
        Map<UUID, ContentItemView> views = items.views(ids);
        @Nullable ContentItemView first = null;
        List<ContentItemView> translations = new ArrayList<>();
        for (UUID one : ids) {
            ContentItemView view = Objects.requireNonNull(views.get(one));
            if (view.externalId().equals(original)) {
                first = view;
            } else if (translations.size() < MOST) {
                translations.add(view);
            }
        }
        return new TranslationsView(
                original, first, table.languages(agency, original), table.count(agency, original), translations);
    }

    private String originalOf(ContentItemView item) {
        String named = item.state().translationOf();
        return named == null
                ? item.externalId()
                : table.leads(item.agency(), List.of(named))
                        .of(item.externalId(), named)
                        .map(Originals.Original::externalId)
                        .orElse(item.externalId());
    }
}
