package vn.lantoa.task.proposal.reading;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import vn.lantoa.task.document.text.Words;

/** The register's agencies, to be found by their codes, names and short names. */
public final class AgencyNames {

    /** What is longer than the name of any agency names none. */
    private static final int LONGEST = 300;

    private static final String PROVINCE = " tinh ";

    private final Map<String, String> codes = new LinkedHashMap<>();
    private final Map<String, AgencyName> names = new LinkedHashMap<>();
    private final List<String> province;

    private AgencyNames(Map<String, String> register) {
        this.province = province(register);
        register.forEach((code, name) -> {
            codes.put(Words.key(code), code);
            names.put(code, AgencyName.of(name, province));
        });
    }

    /** @param register codes with names */
    public static AgencyNames of(Map<String, String> register) {
        return new AgencyNames(register);
    }

    /** The code of the one agency that the text names; empty when it is none, or may be several. */
    public Optional<String> find(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        String code = codes.get(Words.key(text));
        if (code != null && text.indexOf(' ') < 0) {
            return Optional.of(code);
        }
        AgencyName wanted = AgencyName.of(text, province);
        List<String> found = names.entrySet().stream()
                .filter(entry -> wanted.names(entry.getValue()))
                .map(Map.Entry::getKey)
                .toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /** The words behind {@code tỉnh} in the name of the province's committee. */
    private static List<String> province(Map<String, String> register) {
        return register.values().stream()
                .map(Words::key)
                .filter(name -> name.startsWith("uy ban nhan dan tinh "))
                .map(name -> List.of(name.substring(name.indexOf(PROVINCE) + PROVINCE.length())
                        .split(" ")))
                .findFirst()
                .orElse(List.of());
    }
}
