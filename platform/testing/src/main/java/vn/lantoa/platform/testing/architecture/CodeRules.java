package vn.lantoa.platform.testing.architecture;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Clock;
import java.util.Calendar;
import java.util.Date;
import java.util.List;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.properties.HasName;
import com.tngtech.archunit.core.domain.properties.HasParameterTypes;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.GeneralCodingRules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

/** What no class of the house does, whatever its part. */
final class CodeRules {

    private static final String INJECT = "jakarta.inject.Inject";
    private static final String CONFIG = "org.eclipse.microprofile.config.inject.ConfigProperty";
    private static final String CONTEXT = "jakarta.ws.rs.core.Context";

    static final ArchRule INJECTED_CLOCK = noClasses()
            .that(doNotProduceTheClock())
            .should()
            .accessTargetWhere(asksTheSystemForTheTime())
            .allowEmptyShould(false)
            .because("time comes from the injected Clock, so that a test can choose it");

    /** By the method's name, since the exception that it is called on may be of any library. */
    static final ArchRule NO_CONSOLE = noClasses()
            .should(GeneralCodingRules.ACCESS_STANDARD_STREAMS)
            .orShould()
            .callMethodWhere(JavaCall.Predicates.target(HasName.Predicates.name("printStackTrace"))
                    .and(JavaCall.Predicates.target(HasParameterTypes.Predicates.rawParameterTypes(List.of()))))
            .allowEmptyShould(false)
            .because("logs are lines of JSON with a trace id, written by the logger");

    static final ArchRule NO_JAVA_LOGGING = GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING
            .allowEmptyShould(false)
            .because("the house logs through org.jboss.logging only");

    static final ArchRule TELLING_NAMES = noClasses()
            .should()
            .haveNameMatching(".*(Utils?|Helper|Manager|Impl|DAO|Dao|DTO|Dto)")
            .allowEmptyShould(false)
            .because("such a name hides what the class is for; name it after its task");

    static final ArchRule SQL_IN_ONE_PLACE = noClasses()
            .that()
            .resideOutsideOfPackage("vn.lantoa.platform.data.sql")
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(PreparedStatement.class, ResultSet.class, Statement.class)
            .allowEmptyShould(true)
            .because("platform.data.sql binds, reads and closes for all, and says in one form what failed");

    static final ArchRule NO_FIELD_INJECTION = noFields()
            .should()
            .beAnnotatedWith(INJECT)
            .orShould()
            .beAnnotatedWith(CONFIG)
            .because("what a class needs stands in its constructor, and a plain test can give it");

    static final ArchRule NO_SETTER_INJECTION = noMethods()
            .should()
            .beAnnotatedWith(INJECT)
            .because("what a class needs stands in its constructor, and is final");

    static final ArchRule NO_CONTEXT_FIELDS = noFields()
            .should()
            .beAnnotatedWith(CONTEXT)
            .because("a resource takes contexts as parameters; only filters must");

    static final ArchRule CONTEXT_FIELDS_IN_FILTERS = noFields()
            .that()
            .areDeclaredInClassesThat(areNoFilters())
            .should()
            .beAnnotatedWith(CONTEXT)
            .allowEmptyShould(true)
            .because("JAX-RS gives filters their contexts in fields, and nobody else needs that");

    private static final List<String> CALENDAR_TYPES = List.of(
            "Instant",
            "LocalDate",
            "LocalDateTime",
            "LocalTime",
            "OffsetDateTime",
            "OffsetTime",
            "ZonedDateTime",
            "Year",
            "YearMonth",
            "MonthDay");

    private CodeRules() {}

    /** The one place that may ask is the producer of the Clock. */
    private static DescribedPredicate<JavaClass> doNotProduceTheClock() {
        return DescribedPredicate.describe("do not produce the Clock", type -> !type.getName()
                .matches("vn[.]lantoa[.]platform[.]web[.]time[.]ClockProducer([$].*)?"));
    }

    private static DescribedPredicate<JavaClass> areNoFilters() {
        return DescribedPredicate.describe(
                "are no filters",
                type -> !type.isAssignableTo("jakarta.ws.rs.container.ContainerRequestFilter")
                        && !type.isAssignableTo("jakarta.ws.rs.container.ContainerResponseFilter"));
    }

    private static DescribedPredicate<JavaAccess<?>> asksTheSystemForTheTime() {
        return DescribedPredicate.describe("asks the system for the time", access -> {
            AccessTarget target = access.getTarget();
            JavaClass owner = target.getOwner();
            List<JavaClass> parameters =
                    target instanceof AccessTarget.CodeUnitAccessTarget code ? code.getRawParameterTypes() : List.of();
            boolean withClock = parameters.stream().anyMatch(type -> type.isEquivalentTo(Clock.class));
            return switch (target.getName()) {
                case "now" ->
                    owner.getPackageName().equals("java.time")
                            && CALENDAR_TYPES.contains(owner.getSimpleName())
                            && !withClock;
                case "currentTimeMillis" -> owner.isEquivalentTo(System.class);
                case "<init>" -> owner.isEquivalentTo(Date.class) && parameters.isEmpty();
                case "getInstance" -> owner.isEquivalentTo(Calendar.class);
                case "system", "systemUTC", "systemDefaultZone" -> owner.isEquivalentTo(Clock.class);
                default -> false;
            };
        });
    }
}
