package dk.medspor.status.agreement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What the book of an initiative tells of its figures on a day. */
final class NaiveFigures {

    private final NaiveInitiative book;
    private final LocalDate on;

    NaiveFigures(NaiveInitiative book, LocalDate on) {
        this.book = book;
        this.on = on;
    }

    String told(LocalDate start) {
        List<NaiveLine> indicators = book.until(on, "IndicatorChosen");
        List<NaiveLine> tables = book.until(on, "KeyFiguresRecorded");
        return "%s %s %s %s"
                .formatted(
                        tables.isEmpty()
                                && indicators.stream().allMatch(it -> baseline(it).isEmpty()),
                        indicators.stream().map(it -> told(it, start)).sorted().toList(),
                        dated(tables),
                        dated(book.until(on, "EffectObserved")));
    }

    private static List<String> dated(List<NaiveLine> lines) {
        return lines.stream().map(it -> it.day() + it.text).sorted().toList();
    }

    private Optional<NaiveLine> baseline(NaiveLine indicator) {
        return of(indicator, "BaselineMeasured").stream().findFirst();
    }

    private List<NaiveLine> of(NaiveLine indicator, String what) {
        return book.until(on, what).stream()
                .filter(it -> it.indicator == indicator.number)
                .toList();
    }

    private String told(NaiveLine indicator, LocalDate start) {
        Optional<NaiveLine> before = baseline(indicator);
        List<NaiveLine> since = of(indicator, "FollowUpMeasured");
        String baseline = before.isEmpty() ? "no baseline" : "baseline";
        boolean late = before.isPresent() && before.get().day().isAfter(start);
        Optional<BigDecimal> change = Optional.empty();
        if (before.isPresent() && !since.isEmpty()) {
            Optional<BigDecimal> was = shown(indicator, before.get());
            Optional<BigDecimal> is = shown(indicator, latest(since));
            if (was.isPresent() && is.isPresent()) {
                change = Optional.of(is.get().subtract(was.get()));
            }
        }
        return "%s %s %s %s %s".formatted(indicator.day(), indicator.text, baseline, late, change);
    }

    /** Of several on one day, the one that was told last. */
    private static NaiveLine latest(List<NaiveLine> since) {
        return since.getLast();
    }

    /** Fewer than five persons are nobody's business. */
    private static Optional<BigDecimal> shown(NaiveLine indicator, NaiveLine measured) {
        return measured.figure.filter(it -> !indicator.countsPersons || it.intValue() >= 5);
    }
}
