package vn.lantoa.platform.web.openapi.words;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.ws.rs.Path;

import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.IndexView;

/**
 * Which problem codes a resource's operations may answer: those that the compiled classes of its feature use, and those
 * of its rooms without resources. What another feature's classes use is that feature's.
 */
public final class FeatureProblems {

    private final IndexView index;
    private final ClassLoader classPath;
    private final List<KnownProblem> all;
    private final Set<String> features;
    private final Map<String, List<KnownProblem>> byResource = new HashMap<>();

    /**
     * @param index of the application's classes
     * @param classPath that has them, compiled
     */
    public FeatureProblems(IndexView index, ClassLoader classPath) {
        this.index = index;
        this.classPath = classPath;
        all = new ProblemEnums(classPath).in(index);
        features = index.getAnnotations(Path.class).stream()
                .filter(path -> path.target().kind() == AnnotationTarget.Kind.CLASS)
                .map(path -> path.target().asClass().name().packagePrefix())
                .collect(Collectors.toSet());
    }

    /** By their names in alphabetical order. */
    List<KnownProblem> of(ClassInfo resource) {
        return byResource.computeIfAbsent(resource.name().toString(), name -> find(resource));
    }

    private List<KnownProblem> find(ClassInfo resource) {
        Set<String> homes = homes(resource);
        List<CompiledClass> classes = reachable(resource.name().toString(), homes);
        return all.stream()
                .filter(problem -> problem.ofConstraint() && homes.contains(problem.home())
                        || classes.stream().anyMatch(type -> type.uses(problem.owner(), problem.name())))
                .sorted((one, other) -> one.name().compareTo(other.name()))
                .toList();
    }

    /** The packages of the resource and of what it extends. */
    private Set<String> homes(ClassInfo resource) {
        Set<String> homes = new HashSet<>();
        for (ClassInfo type = resource; type != null; ) {
            homes.add(type.name().packagePrefix());
            type = type.superName() == null ? null : index.getClassByName(type.superName());
        }
        return homes;
    }

    private List<CompiledClass> reachable(String resource, Set<String> homes) {
        Map<String, CompiledClass> reached = new HashMap<>();
        Deque<String> open = new ArrayDeque<>(List.of(resource));
        while (!open.isEmpty()) {
            String name = open.pop();
            if (!reached.containsKey(name) && isFollowed(name, homes)) {
                CompiledClass type = CompiledClass.read(name, classPath);
                reached.put(name, type);
                open.addAll(type.classes());
            }
        }
        return List.copyOf(reached.values());
    }

    private boolean isFollowed(String name, Set<String> homes) {
        String home = name.substring(0, name.lastIndexOf('.'));
        boolean shared = !home.contains(".platform.") && !features.contains(home);
        return (homes.contains(home) || shared)
                && all.stream().noneMatch(problem -> problem.owner().equals(name));
    }
}
