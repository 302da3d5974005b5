package vn.lantoa.task.issuer;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import vn.lantoa.task.agency.AgencyService;

/** Finds the agency that issued a document. */
@ApplicationScoped
public class IssuerService {

    private final AgencyService agencies;

    IssuerService(AgencyService agencies) {
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
            Optional<String> named = name.among(agencies.codesByName());
            if (named.isPresent() || name.isLocal()) {
                return named.orElse(null);
            }
        }
        String code = symbol == null || symbol.indexOf('-') < 0 ? null : symbol.substring(symbol.lastIndexOf('-') + 1);
        return code != null && agencies.has(code) ? code : null;
    }
}
