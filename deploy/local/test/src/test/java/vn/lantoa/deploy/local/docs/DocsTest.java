package vn.lantoa.deploy.local.docs;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What sources cite of the pages is there, and what pages name is in the sources. Each rule finds a planted fault. */
class DocsTest {

    private static final SourceTree TREE = SourceTree.here();
    private static final List<Source> ALL = TREE.sources();
    private static final Citations CITATIONS = new Citations(ALL);
    private static final Glossary GLOSSARY = new Glossary(TREE.read("docs/glossary.md"));
    private static final Requirements REQUIREMENTS = new Requirements(TREE.read("docs/requirements.md"));
    private static final NamedClasses CLASSES = new NamedClasses(ALL);
    private static final int MOST_LINES = 60;

    /** Apart from its name, so that this file cites nothing by its planted faults. */
    private static final String MD = ".md";

    @Test
    void whatSourcesCiteIsThere() {
        assertThat(ALL).hasSizeGreaterThan(1_000);
        assertThat(ALL.stream().flatMap(source -> CITATIONS.dangling(source).stream()))
                .isEmpty();
    }

    static Stream<String> dangling() {
        return Stream.of(
                "/** See laws" + MD + ". */",
                "-- as docs/laws" + MD + " has it",
                "/** The rule (rules" + MD + " §99). */",
                "/** The rule (rules" + MD + " §3, §99), to its digits. */",
                "/** The rule (rules" + MD + "\n * §99). */",
                "/** The rule (contract" + MD + ", Tolkiens). */",
                "/** The rule (contract" + MD + ",\n * Tolkiens). */",
                "/** The rule (architecture" + MD + ", Press and content). */",
                "/** Boats (R" + 999 + "). */");
    }

    @ParameterizedTest
    @MethodSource
    void dangling(String text) {
        assertThat(CITATIONS.dangling(new Source("Boat.java", text))).hasSize(1);
    }

    @Test
    void aSectionAloneIsOneOfTheRulesInAPageAndOfAnyStandardInCode() {
        String text = "It is said (§" + 99 + ").";

        assertThat(CITATIONS.dangling(new Source("boat" + MD, text))).hasSize(1);
        assertThat(CITATIONS.dangling(new Source("Boat.java", text))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/** The rule (rules.md §3, §9). Boats have no § of their own. */",
                "/** Read it: contract.md, Press and content. */",
                "/** Read it: contract.md, Tokens are short. */",
                "/** Said by contract.md, not from the code. */",
                "/** Boats (R086–R089, R124). */",
                "`gateway/README.md`, or [the page](../docs/rules.md)"
            })
    void whatIsThereIsNoFault(String text) {
        assertThat(CITATIONS.dangling(new Source("Boat.java", text))).isEmpty();
    }

    @Test
    void theClassesThatPagesNameAreThere() {
        assertThat(ALL.stream().filter(Source::isPage).flatMap(page -> CLASSES.missing(page).stream()))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"(`ClinkerHull`)", "`ClinkerHull.of`", "`@ClinkerHull`", "`GET` and `new ClinkerHull()`"})
    void aClassThatIsNotThereIsFound(String text) {
        assertThat(CLASSES.missing(new Source("boat" + MD, text))).containsExactly("boat" + MD + " names ClinkerHull");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"`DocsTest`", "`@NullMarked`", "`-DclinkerHull`", "`ClinkerHull-Limit`", "ClinkerHull", "`Hull`"
            })
    void whatIsThereOrIsNoClassIsNoFault(String text) {
        assertThat(CLASSES.missing(new Source("boat" + MD, text))).isEmpty();
    }

    @Test
    void everyWordOfTheGlossaryIsUsed() {
        assertThat(GLOSSARY.words()).hasSizeGreaterThan(40);
        assertThat(GLOSSARY.unused(ALL)).isEmpty();
        assertThat(GLOSSARY.missingCarriers(ALL)).isEmpty();
    }

    @Test
    void aWordThatNoClassUsesIsFound() {
        Glossary planted = new Glossary("""
                | word | Vietnamese | meaning | carried by |
                |---|---|---|---|
                | half-month | – | – | `HalfMonth` |
                | clinker | – | – | `ClinkerBuilt` |
                | dead reckoning | – | – | `vn.lantoa.sailing` |
                """);
        Source comment =
                new Source("a/src/main/java/a/Hull.java", "/** Clinker. */ class Hull { String a = \"clinker\"; }");
        List<Source> all = new ArrayList<>(ALL);
        all.add(comment);

        assertThat(planted.unused(all)).containsExactly("clinker", "dead reckoning");
        assertThat(planted.missingCarriers(all)).containsExactly("ClinkerBuilt", "vn.lantoa.sailing");
    }

    @Test
    void theGlossaryIsShort() {
        assertThat(TREE.read("docs/glossary.md").lines()).hasSizeLessThanOrEqualTo(MOST_LINES);
        assertThat(TREE.read("docs/glossary.md").lines().filter(line -> line.startsWith("| ")))
                .as("each row has a word, and one class or package in backticks")
                .hasSize(GLOSSARY.words().size() + 1);
    }

    @Test
    void everyRequirementIsListedOnceWithItsState() {
        assertThat(REQUIREMENTS.ids())
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 124)
                        .mapToObj(number -> "R%03d".formatted(number))
                        .toList());
        assertThat(REQUIREMENTS.withoutState()).isEmpty();
        assertThat(REQUIREMENTS.workingWithoutResource(ALL)).isEmpty();
    }

    @Test
    void aRequirementWithoutStateOrResourceIsFound() {
        Requirements planted = new Requirements("""
                | R001 | boats | T `/boats` | works |
                | R002 | tasks | T `/tasks` | works |
                | R003 | sails | T `/sails` | soon |
                """);

        assertThat(planted.withoutState()).containsExactly("R003");
        assertThat(planted.workingWithoutResource(ALL)).containsExactly("R001");
    }

    @Test
    void theGatewayForwardsOnlyWhatIsServedOrPlanned() {
        String settings = TREE.read("gateway/src/main/resources/application.properties");

        assertThat(REQUIREMENTS.segmentsOfNoRequirement(settings, ALL)).isEmpty();
    }

    @Test
    void aSegmentThatNobodyPlansIsFound() {
        String settings = """
                lantoa.gateway.services.task.url=http://localhost:8081
                lantoa.gateway.services.task.segments=plans,boats,\\
                  crisis-cases,crisis
                lantoa.gateway.services.media.segments=sails
                """;

        assertThat(REQUIREMENTS.segmentsOfNoRequirement(settings, ALL)).containsExactly("boats", "crisis", "sails");
    }

    @Test
    void theReadmeLeadsToEveryPage() {
        String readme = TREE.read("README.md");

        assertThat(ALL.stream().map(Source::path).filter(path -> path.startsWith("docs/")))
                .hasSize(5)
                .allSatisfy(page -> assertThat(readme).contains("](" + page + ")"));
    }
}
