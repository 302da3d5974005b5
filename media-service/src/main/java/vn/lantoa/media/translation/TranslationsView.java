package vn.lantoa.media.translation;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.lantoa.media.content.item.ContentItemView;

/**
 * An original with its translations.
 *
 * @param externalId what the agency calls the original
 * @param original the original; null while it was not sent
 * @param languages those in which it can be read, by their tags; withdrawn items aside
 * @param totalTranslations how many translations there are, withdrawn ones too
 * @param translations the first 200, by language and time
 */
@Schema(name = "ContentTranslations")
public record TranslationsView(
        String externalId,
        @Nullable ContentItemView original,
        List<String> languages,
        long totalTranslations,
        List<ContentItemView> translations) {}
