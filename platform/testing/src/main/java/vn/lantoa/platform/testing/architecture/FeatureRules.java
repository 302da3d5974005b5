package vn.lantoa.platform.testing.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;

import vn.lantoa.platform.web.problem.ProblemCode;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

/** The shape of a feature: resource, service, repository, entity, records, problem codes. */
final class FeatureRules {

    private static final String PATH = "jakarta.ws.rs.Path";

    static final ArchRule RESOURCES_ARE_NAMED_SO = classes()
            .that()
            .areAnnotatedWith(PATH)
            .should()
            .haveSimpleNameEndingWith("Resource")
            .because("the rules of resources find them by this name, and so do readers");

    static final ArchRule RESOURCES_DO_HTTP_ONLY = noClasses()
            .that()
            .haveSimpleNameEndingWith("Resource")
            .should()
            .dependOnClassesThat(belongToTheDatabase())
            .because("a resource translates HTTP; queries are its service's and its repository's");

    static final ArchRule RESOURCES_OPEN_NO_TRANSACTION = classes()
            .that()
            .haveSimpleNameEndingWith("Resource")
            .should(ArchConditions.carryNoTransaction())
            .because("a transaction must end before the answer is written, so that a failed commit is answered");

    static final ArchRule TRANSACTIONS_IN_SERVICES = classes()
            .that(ArchConditions.carryTransactions())
            .should()
            .haveSimpleNameEndingWith("Service")
            .allowEmptyShould(false)
            .because("one operation of a service is one transaction; elsewhere nobody looks for its border");

    static final ArchRule OPERATIONS_ARE_SECURED = methods()
            .that(areOperations())
            .should(ArchConditions.sayWhoMayCall())
            .because("an operation that forgot its roles is open or shut by accident");

    static final ArchRule OPERATIONS_SHOW_NO_ENTITY = methods()
            .that(areOperations())
            .should(ArchConditions.showNoEntity())
            .because("what clients see is a promise of its own, and does not change with a table");

    static final ArchRule VIEWS_HOLD_NO_ENTITY = classes()
            .that(areMessages())
            .should(ArchConditions.holdNoEntity())
            .because("an entity inside a view is an entity shown");

    static final ArchRule MESSAGES_ARE_RECORDS = classes()
            .that(areMessages())
            .should()
            .beRecords()
            .because("a request or view is a value: complete when made, and never changed");

    static final ArchRule NO_PUBLIC_SETTERS = noMethods()
            .that()
            .arePublic()
            .should(ArchConditions.beSetters())
            .because("state changes by operations with a name, which check what is legal");

    static final ArchRule PROBLEM_CODES_ARE_NAMED_SO = classes()
            .that()
            .areAssignableTo(ProblemCode.class)
            .and()
            .doNotBelongToAnyOf(ProblemCode.class)
            .should()
            .beEnums()
            .andShould()
            .haveSimpleNameEndingWith("Problem")
            .because("a feature's codes are a closed list, found by its name");

    private FeatureRules() {}

    static ArchRule noCycles(String root) {
        return SlicesRuleDefinition.slices()
                .matching(root + ".(*)..")
                .should()
                .beFreeOfCycles()
                .because("features in a cycle are one feature in several packages");
    }

    static ArchRule entitiesStayInTheirFeature(String root) {
        return classes()
                .that(ArchConditions.ENTITIES)
                .should(ArchConditions.beUsedOnlyInTheirFeature(root))
                .allowEmptyShould(false)
                .because("another feature asks the service or takes a record; else every table is everybody's");
    }

    /** Requests and views, by the house's names: {@code TaskView, NewTask, TaskEntry, TaskTransition}. */
    private static DescribedPredicate<JavaClass> areMessages() {
        return DescribedPredicate.describe("are requests or views", type -> type.getSimpleName()
                .matches("New[A-Z].*|.+(View|Patch|Entry|Transition)"));
    }

    private static DescribedPredicate<JavaMethod> areOperations() {
        return DescribedPredicate.describe(
                "answer HTTP",
                method -> method.isMetaAnnotatedWith("jakarta.ws.rs.HttpMethod")
                        && !method.getModifiers().contains(JavaModifier.SYNTHETIC));
    }

    private static DescribedPredicate<JavaClass> belongToTheDatabase() {
        return simpleNameEndingWith("Repository")
                .or(resideInAPackage("jakarta.persistence.."))
                .or(resideInAPackage("io.quarkus.hibernate.."))
                .or(resideInAPackage("java.sql.."))
                .or(resideInAPackage("javax.sql.."))
                .or(resideInAPackage("org.hibernate..")
                        .and(DescribedPredicate.not(resideInAPackage("org.hibernate.validator.."))))
                .as("belong to the database");
    }
}
