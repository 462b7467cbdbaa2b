package dk.medspor;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dk.medspor.kernel.DomainEvent;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Random;
import java.util.UUID;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** The few rules about structure that a compiler cannot hold. */
class ArchitectureTest {

    private static final JavaClasses MEDSPOR =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages("dk.medspor");

    @Test
    void modules_use_each_other_by_their_api_only_and_without_cycles() {
        ApplicationModules.of(MedsporApplication.class).verify();
    }

    @Test
    void rules_see_the_jdk_the_kernel_and_module_apis_only() {
        classes()
                .that()
                .resideInAPackage("dk.medspor.*.domain")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..",
                        "dk.medspor.*.domain",
                        "dk.medspor.kernel",
                        "dk.medspor.people",
                        "dk.medspor.medbodies",
                        "dk.medspor.meetings",
                        "dk.medspor.initiatives",
                        "dk.medspor.recommendations",
                        "org.jspecify..")
                .check(MEDSPOR);
    }

    @Test
    void rules_read_no_clock_and_roll_no_dice() {
        noClasses()
                .that()
                .resideInAPackage("dk.medspor.*.domain")
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(UUID.class, "randomUUID")
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(Random.class)
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(Clock.class)
                .check(MEDSPOR);
    }

    @Test
    void aggregates_are_package_private() {
        classes()
                .that()
                .areAnnotatedWith(Aggregate.class)
                .should()
                .bePackagePrivate()
                .check(MEDSPOR);
    }

    @Test
    void every_event_is_a_record_under_a_sealed_interface() {
        var events =
                MEDSPOR.stream()
                        .filter(it -> it.isAssignableTo(DomainEvent.class))
                        .filter(it -> !it.isInterface())
                        .toList();

        assertThat(events).isNotEmpty();
        assertThat(events)
                .allSatisfy(
                        it -> {
                            assertThat(it.isRecord()).isTrue();
                            assertThat(it.reflect().getInterfaces()[0].isSealed()).isTrue();
                        });
    }

    @Test
    void every_command_is_a_record_under_a_sealed_interface() {
        var commands =
                MEDSPOR.stream()
                        .filter(it -> it.isInterface() && it.getSimpleName().endsWith("Command"))
                        .toList();

        assertThat(commands).isNotEmpty();
        assertThat(commands)
                .allSatisfy(
                        it ->
                                assertThat(it.reflect().getPermittedSubclasses())
                                        .isNotEmpty()
                                        .allMatch(ArchitectureTest::isRecordOrSealed));
    }

    private static boolean isRecordOrSealed(Class<?> type) {
        return type.isRecord() || type.isSealed();
    }

    @Test
    void every_package_is_null_marked() {
        assertThat(
                        MEDSPOR.getPackage("dk.medspor").getSubpackagesInTree().stream()
                                .filter(it -> !it.getClasses().isEmpty())
                                .filter(it -> !isNullMarked(it))
                                .map(JavaPackage::getName))
                .isEmpty();
    }

    private static boolean isNullMarked(JavaPackage it) {
        return it.isAnnotatedWith(NullMarked.class);
    }
}
