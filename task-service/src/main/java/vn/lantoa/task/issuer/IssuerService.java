package vn.lantoa.task.issuer;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import vn.lantoa.task.agency.directory.AgencyTable;
import vn.lantoa.task.agency.directory.ListedAgency;

/** Finds the agency that issued a document. */
@ApplicationScoped
public class IssuerService {

    private final AgencyTable agencies;

    IssuerService(AgencyTable agencies) {
        this.agencies = agencies;
    }

    /**
     * The agency whose document a letterhead heads: the one it names, else the one after the symbol's last dash
     * ({@code UBND} of {@code KH-UBND}), save that a district's or commune's committee is never the province's. Null
     * when the register has neither.
     */
    public @Nullable String issuer(@Nullable String letterhead, @Nullable String symbol) {
        if (letterhead != null) {
            LetterheadName name = new LetterheadName(letterhead);
            Optional<String> named = name.among(codesByName());
            if (named.isPresent() || name.isLocal()) {
                return named.orElse(null);
            }
        }
        String code = symbol == null || symbol.indexOf('-') < 0 ? null : symbol.substring(symbol.lastIndexOf('-') + 1);
        return code == null || agencies.of(List.of(code)).isEmpty() ? null : code;
    }

    private Map<String, String> codesByName() {
        return agencies.all().stream()
                .collect(Collectors.toMap(ListedAgency::name, ListedAgency::code, (one, same) -> one));
    }
}
