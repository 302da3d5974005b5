package vn.lantoa.deploy.local;

import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import vn.lantoa.deploy.local.docs.SourceTree;

import static org.assertj.core.api.Assertions.assertThat;

/** What the README says is so. */
class ReadmeTest {

    private static final SourceTree TREE = SourceTree.here();
    private static final String README = read("README.md");
    private static final String TOPIC = "(lantoa[.][a-z]+[.][a-z-]+[.]v[0-9]+)";

    @Test
    void theModuleTableNamesTheModulesOfTheBuild() {
        Set<String> table = found("(?m)^\\| `([^`]+)` \\|", README);

        assertThat(table).isEqualTo(found("<module>([^<]+)</module>", read("pom.xml")));
    }

    @Test
    void thereAreTwoCommandsAndTheyAreThoseThatWork() {
        List<String> commands = Pattern.compile("(?m)^[A-Z][^\\n]*:\\n\\n```sh\\n([^`\\n]+)\\n```")
                .matcher(README)
                .results()
                .map(match -> match.group(1))
                .toList();

        assertThat(commands).containsExactly("deploy/local/up", "mvn verify");
        assertThat(TREE.resolve("deploy/local/up")).isExecutable();
        assertThat(read(".ci/run")).containsPattern("(?m)^mvn .*verify \\|\\| status=\\$\\?$");
    }

    @Test
    void theFilesItPointsToExist() {
        Set<String> links = found("\\]\\((?!http)([^)]+)\\)", README);
        links.addAll(found("`([a-z-]+/README\\.md)`", README));
        links.addAll(found("--data-binary @(\\S+)", README));

        assertThat(links).hasSizeGreaterThan(3).allSatisfy(link -> assertThat(TREE.resolve(link))
                .exists());
    }

    @Test
    void theProjectNamesOnlyThePartsThatItStarts() {
        Set<String> parts = Application.ALL.stream().map(Application::name).collect(Collectors.toSet());

        assertThat(parts).containsExactlyInAnyOrder("gateway", "task", "media", "event", "reporting");
        assertThat(README)
                .contains("PostgreSQL", "Kafka", "Keycloak")
                .contains(Application.ALL.stream().map(Application::module).toList());
    }

    @Test
    void everyTopicThatIsNamedIsDeclared() {
        String all = README + read("CONTRIBUTING.md") + serviceReadmes();

        assertThat(found(TOPIC, all)).hasSizeGreaterThan(10).isSubsetOf(found(TOPIC, topics()));
    }

    @Test
    void everyTopicThatIsDeclaredIsExplainedByItsService() {
        Set<String> unexplained = found(TOPIC, topics());
        unexplained.removeAll(found(TOPIC, serviceReadmes()));

        assertThat(unexplained)
                .allSatisfy(topic ->
                        assertThat(topic).as("only dead letters need no word").endsWith(".dead-letters.v1"));
    }

    private static String serviceReadmes() {
        return Application.ALL.stream()
                .map(part -> read(part.module() + "/README.md"))
                .collect(Collectors.joining("\n"));
    }

    private static String topics() {
        return read("deploy/embedded/src/main/resources/topics.csv");
    }

    @Test
    void everyPackageOfAServiceIsNamedInItsReadme() {
        assertThat(Application.ALL).allSatisfy(part -> {
            Set<String> packages = TREE.packagesOf(part.module());

            assertThat(packages).hasSizeGreaterThan(5);
            assertThat(found("`([a-z]+)`", read(part.module() + "/README.md"))).containsAll(packages);
        });
    }

    @Test
    void readmesStayShort() {
        assertThat(README.lines()).hasSizeLessThanOrEqualTo(150);
        assertThat(Application.ALL)
                .allSatisfy(part ->
                        assertThat(read(part.module() + "/README.md").lines()).hasSizeLessThanOrEqualTo(60));
    }

    private static Set<String> found(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map((MatchResult match) -> match.group(1))
                .collect(Collectors.toSet());
    }

    private static String read(String file) {
        return TREE.read(file);
    }
}
