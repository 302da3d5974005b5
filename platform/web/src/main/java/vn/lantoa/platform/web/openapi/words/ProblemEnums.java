package vn.lantoa.platform.web.openapi.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.IndexView;

import vn.lantoa.platform.web.problem.BreachOf;
import vn.lantoa.platform.web.problem.CommonProblem;
import vn.lantoa.platform.web.problem.ProblemCode;
import vn.lantoa.platform.web.problem.ProblemCodes;

/** Reads the problem codes of a service while it is built: names, statuses and English titles. */
final class ProblemEnums {

    private final ClassLoader classPath;
    private final Map<String, Properties> words = new HashMap<>();

    ProblemEnums(ClassLoader classPath) {
        this.classPath = classPath;
    }

    /** The codes of all enums of an index but those that any operation may answer. */
    List<KnownProblem> in(IndexView index) {
        List<KnownProblem> all = new ArrayList<>();
        for (ClassInfo type : index.getAllKnownImplementations(ProblemCode.class)) {
            if (type.isEnum() && !type.name().toString().equals(CommonProblem.class.getName())) {
                all.addAll(of(type.name().toString()));
            }
        }
        return all;
    }

    private List<KnownProblem> of(String name) {
        List<KnownProblem> problems = new ArrayList<>();
        try {
            // the class loader of a build is another one than that of this class
            var status = classPath.loadClass(ProblemCode.class.getName()).getMethod("status");
            Class<?> type = Class.forName(name, true, classPath);
            for (Object code : type.getEnumConstants()) {
                String constant = ((Enum<?>) code).name();
                problems.add(new KnownProblem(
                        name, constant, (int) status.invoke(code), title(name, constant), isBreach(type, constant)));
            }
        } catch (ReflectiveOperationException unusable) {
            throw new IllegalStateException(name, unusable);
        }
        return problems;
    }

    private static boolean isBreach(Class<?> type, String constant) throws ReflectiveOperationException {
        Field field = type.getDeclaredField(constant);
        return List.of(field.getAnnotations()).stream()
                .anyMatch(found -> found.annotationType().getName().equals(BreachOf.class.getName()));
    }

    private String title(String owner, String constant) {
        return words.computeIfAbsent(ProblemCodes.areaOf(owner), this::english).getProperty(constant + ".title", "");
    }

    private Properties english(String area) {
        Properties english = new Properties();
        try (InputStream in = classPath.getResourceAsStream("problems/" + area + "_en.properties")) {
            if (in != null) {
                english.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(area, unreadable);
        }
        return english;
    }
}
