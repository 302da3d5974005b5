package vn.lantoa.platform.testing.architecture;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.ListResourceBundle;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

import vn.lantoa.platform.web.problem.ProblemCatalogue;
import vn.lantoa.platform.web.problem.ProblemCode;
import vn.lantoa.platform.web.problem.ProblemCodes;

/** Holds a service's problem codes against the words that explain them, in every language of the house. */
public final class ProblemWords {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private ProblemWords() {}

    /** As {@link #check(List, String)}, of all codes below a package, with the bundle {@code problems/<area>}. */
    public static void check(String root) {
        List<ProblemCode> codes = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages(root).stream()
                        .filter(type -> type.isEnum() && type.isAssignableTo(ProblemCode.class))
                        .flatMap(type -> Arrays.stream(type.reflect().getEnumConstants()))
                        .map(ProblemCode.class::cast)
                        .toList();
        check(codes, "problems/" + (codes.isEmpty() ? root : ProblemCodes.areaOf(codes.get(0))));
    }

    /**
     * Fails, naming all faults at once, when a code stands twice, has an odd status, or lacks {@code CODE.title} or
     * {@code CODE.about} in a language; when a detail stands in one language only; when a key explains no code; when
     * words are empty.
     */
    public static void check(List<? extends ProblemCode> codes, String bundle) {
        List<String> faults = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (ProblemCode code : codes) {
            if (!names.add(code.name())) {
                faults.add(code.name() + " stands twice");
            }
            if (code.status() < 400 || code.status() > 599) {
                faults.add(code.name() + " has the status " + code.status());
            }
        }
        if (codes.isEmpty()) {
            faults.add("there is no code to check");
        }
        Set<String> details = new TreeSet<>();
        for (Locale language : ProblemCatalogue.LANGUAGES) {
            words(bundle, language, faults).keySet().stream()
                    .filter(key -> key.endsWith(".detail"))
                    .forEach(details::add);
        }
        for (Locale language : ProblemCatalogue.LANGUAGES) {
            compare(names, details, bundle, language, faults);
        }
        if (!faults.isEmpty()) {
            throw new AssertionError(String.join(System.lineSeparator(), new TreeSet<>(faults)));
        }
    }

    private static void compare(
            Set<String> names, Set<String> details, String bundle, Locale language, List<String> faults) {
        ResourceBundle words = words(bundle, language, faults);
        Set<String> wanted = new TreeSet<>(details);
        names.forEach(name -> wanted.addAll(List.of(name + ".title", name + ".about")));
        String place = bundle + "_" + language + ": ";
        for (String key : wanted) {
            if (!words.containsKey(key)) {
                faults.add(place + key + " is missing");
            } else if (words.getString(key).isBlank()) {
                faults.add(place + key + " is empty");
            }
        }
        for (String key : words.keySet()) {
            String name = key.replaceFirst("\\.(title|about|detail)$", "");
            if (name.equals(key) || !names.contains(name)) {
                faults.add(place + key + " explains no code");
            }
        }
    }

    private static ResourceBundle words(String bundle, Locale language, List<String> faults) {
        try {
            return ResourceBundle.getBundle(
                    bundle, language, Thread.currentThread().getContextClassLoader(), NO_FALLBACK);
        } catch (MissingResourceException missing) {
            faults.add(bundle + "_" + language + ".properties is missing");
            return new ListResourceBundle() {
                @Override
                protected Object[][] getContents() {
                    return new Object[0][];
                }
            };
        }
    }
}
