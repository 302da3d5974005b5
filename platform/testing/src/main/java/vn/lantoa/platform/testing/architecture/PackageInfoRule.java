package vn.lantoa.platform.testing.architecture;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

/**
 * Looks for {@code package-info.java} beside the sources of each class, because the compiler writes no class file for
 * one that has no annotation. Classes that Maven did not build here are left to the module that made them.
 */
final class PackageInfoRule {

    static final ArchRule EVERY_PACKAGE_EXPLAINS_ITSELF = classes()
            .should(stayInAnExplainedPackage())
            .allowEmptyShould(false)
            .because("one paragraph on what belongs in a package saves reading all of it");

    private static final Pattern OUTPUT =
            Pattern.compile("^(?:jar:)?file:(?<module>.*)/target/(?:classes|(?<tests>test-classes)|[^/]+[.]jar!)/");

    private PackageInfoRule() {}

    private static ArchCondition<JavaClass> stayInAnExplainedPackage() {
        return new ArchCondition<>("stay in a package with a package-info") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                sourcesOf(type)
                        .map(sources -> sources.resolve(type.getPackageName().replace('.', '/') + "/package-info.java"))
                        .filter(info -> !Files.exists(info))
                        .ifPresent(info ->
                                events.add(SimpleConditionEvent.violated(type, type.getName() + " lacks " + info)));
            }
        };
    }

    /** The folder of sources that the class was compiled from, when Maven built it here, into a folder or a jar. */
    private static Optional<Path> sourcesOf(JavaClass type) {
        return type.getSource()
                .map(source -> OUTPUT.matcher(source.getUri().toString()))
                .filter(Matcher::find)
                .map(output -> Path.of(URI.create("file:" + output.group("module")))
                        .resolve(output.group("tests") == null ? "src/main/java" : "src/test/java"))
                .filter(Files::isDirectory);
    }
}
