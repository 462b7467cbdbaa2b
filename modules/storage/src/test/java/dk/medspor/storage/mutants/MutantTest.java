package dk.medspor.storage.mutants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import dk.medspor.storage.CommitStoreContract;
import dk.medspor.storage.MovableClock;
import dk.medspor.storage.history.HistoryChecker;
import dk.medspor.storage.history.RunSettings;
import dk.medspor.storage.history.Step;
import dk.medspor.storage.history.Violation;
import dk.medspor.storage.history.Violation.Kind;
import dk.medspor.storage.history.Workload;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.EngineFilter;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary;

/**
 * Each fault is found by the test that is there for it. An answer before the flush is another
 * matter: see {@link EarlyAnswerTest}, and {@code FlushOrderTest} for the SQLite adapter.
 */
class MutantTest {

    @Test
    void the_contract_suite_passes_without_a_fault() {
        TestExecutionSummary summary = run(Suites.Sound.class);

        assertThat(summary.getFailures()).isEmpty();
        assertThat(summary.getTestsSucceededCount())
                .isEqualTo(summary.getTestsFoundCount())
                .isPositive();
    }

    @ParameterizedTest
    @CsvSource({
        "MembersNotCompared, exactly_one_of_eight_writers_gets_a_sequence",
        "HolesPassedOver, a_reader_that_meets_a_hole_stalls_there",
        "MetadataNotHashed, eight_writers_leave_dense_positions_and_a_valid_chain",
        "PayloadHashedAsText, bytes_and_fields_come_back_as_they_were_given"
    })
    void the_contract_suite_finds_the_fault(String suite, String test) throws Exception {
        Class<?> broken = Class.forName(Suites.class.getName() + "$" + suite);

        assertThat(failed(run(broken.asSubclass(CommitStoreContract.class)))).contains(test);
    }

    @ParameterizedTest
    @CsvSource({"EVERY_DUPLICATE_FOREIGN, REFUSED_STORED", "POSITION_NOT_GUARDED, POSITION"})
    void the_history_of_two_nodes_shows_the_fault(Fault fault, Kind kind) throws Exception {
        assertThat(historyOfTwoNodes(fault)).extracting(Violation::kind).contains(kind);
    }

    @Test
    void the_history_of_two_nodes_holds_without_a_fault() throws Exception {
        assertThat(historyOfTwoNodes(Fault.NONE)).isEmpty();
    }

    /** Both write one log at once, and lose requests and replies. */
    private static List<Violation> historyOfTwoNodes(Fault fault) throws Exception {
        RunSettings run = RunSettings.printed();
        MovableClock clock = new MovableClock(Instant.parse("2026-08-09T10:11:12Z"));
        Shelf shelf = Shelf.losing(fault, run.seed());
        List<Step> history = Collections.synchronizedList(new ArrayList<>());
        try (Node one = new Node(shelf, fault, clock);
                Node other = new Node(shelf, fault, clock)) {
            new Workload(List.of(one, other), run.seed(), history::add).run(run.commits());
        }
        return HistoryChecker.check(history, shelf.readBack());
    }

    private static TestExecutionSummary run(Class<? extends CommitStoreContract> suite) {
        SummaryGeneratingListener listener = new SummaryGeneratingListener();
        LauncherFactory.create()
                .execute(
                        LauncherDiscoveryRequestBuilder.request()
                                .selectors(selectClass(suite))
                                .filters(EngineFilter.includeEngines("junit-jupiter"))
                                .build(),
                        listener);
        return listener.getSummary();
    }

    private static List<String> failed(TestExecutionSummary summary) {
        return summary.getFailures().stream()
                .flatMap(it -> it.getTestIdentifier().getSource().stream())
                .filter(MethodSource.class::isInstance)
                .map(it -> ((MethodSource) it).getMethodName())
                .distinct()
                .toList();
    }
}
