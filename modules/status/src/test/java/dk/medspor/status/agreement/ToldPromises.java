package dk.medspor.status.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medspor.status.evaluationcycle.CycleRow;
import dk.medspor.status.evaluationcycle.KeptPromises;
import dk.medspor.status.evaluationcycle.OpenPromises;
import dk.medspor.status.evaluationcycle.Promises;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Promises beside the rows that they should hold. */
final class ToldPromises {

    private static final int ALL = 1_000;

    private ToldPromises() {}

    static void assertHold(Promises promises, List<NaiveCycles.Row> expected) {
        Told.assertTotals(promises.totals(), expected);
        Told.assertRows(
                rows(promises.open().stream().map(it -> it.rows().apply(ALL))),
                expected.stream().filter(NaiveCycles.Row::open).toList());
        assertThat(promises.open().stream().map(OpenPromises::due)).isSorted();
        Told.assertRows(
                rows(promises.kept().stream().map(it -> it.rows().apply(ALL))),
                expected.stream().filter(it -> it.state().equals("EVALUATED")).toList());
        assertThat(promises.kept().stream().map(KeptPromises::on))
                .isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(promises.kept())
                .allSatisfy(it -> assertThat(it.rows().apply(ALL)).hasSize((int) it.evaluations()));
    }

    private static List<CycleRow> rows(Stream<List<CycleRow>> lists) {
        return lists.flatMap(List::stream).toList();
    }
}
