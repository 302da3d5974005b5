package vn.lantoa.media.translation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import vn.lantoa.media.content.field.NewContentItem;
import vn.lantoa.media.line.InputLine;

/** Finds the originals of what lines say is a translation (rules.md §5). */
@ApplicationScoped
public class Translations {

    private static final String FIELD = "translationOf";

    private final TranslationTable table;

    Translations(TranslationTable table) {
        this.table = table;
    }

    /**
     * The originals that the items of a submission have, by their external ids. What leads in a circle is rejected. To
     * be asked before any item is held, as corrections do.
     *
     * @param lines good ones, none of them twice
     */
    public Map<String, String> originalsOf(String agency, List<InputLine<NewContentItem>> lines) {
        Map<String, Optional<String>> said = new HashMap<>();
        lines.stream()
                .map(InputLine::goodEntry)
                .forEach(entry -> said.put(entry.externalId(), Optional.ofNullable(entry.translationOf())));
        Originals originals = leads(agency, said);
        Map<String, String> found = new HashMap<>();
        for (InputLine<NewContentItem> line : lines) {
            String name = line.goodEntry().externalId();
            said.getOrDefault(name, Optional.empty())
                    .map(named -> originals.noted(line, FIELD, name, named))
                    .ifPresent(original -> found.put(name, original));
        }
        return found;
    }

    /**
     * Where items lead once they say this.
     *
     * @param said what items are to be translations of, by their external ids; empty: of none
     */
    public Originals leads(String agency, Map<String, Optional<String>> said) {
        List<String> named = said.values().stream().flatMap(Optional::stream).toList();
        if (named.isEmpty()) {
            return new Originals();
        }
        table.hold(agency);
        Originals originals = table.leads(agency, named);
        originals.said(said);
        return originals;
    }
}
