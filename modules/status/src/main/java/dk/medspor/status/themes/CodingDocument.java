package dk.medspor.status.themes;

import dk.medspor.kernel.Protected;
import dk.medspor.meetings.ContributionId;
import dk.medspor.meetings.ThemeListId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What a contribution is about, in one list. Each coding says by which step it came and went, so
 * that undoing a step is exact.
 *
 * @param firstCodedAt the position of the first step, which gives the order
 */
public record CodingDocument(
        ThemeListId listId,
        ContributionId contributionId,
        long firstCodedAt,
        List<Coding> codings) {
    public CodingDocument {
        codings = List.copyOf(codings);
    }

    /**
     * That it is about a theme.
     *
     * @param step by which it came to be so
     * @param by the user who coded it
     * @param why the reason of that user
     * @param until the step by which it ceased to be so
     */
    public record Coding(
            int theme,
            int step,
            String by,
            Optional<Protected<String>> why,
            Optional<Integer> until) {

        private Coding ended(int at) {
            return new Coding(theme, step, by, why, Optional.of(at));
        }

        private Coding goingOn(int at) {
            return new Coding(theme, step, by, why, until.filter(it -> it != at));
        }
    }

    /** What holds. */
    public List<Coding> standing() {
        return codings.stream().filter(it -> it.until().isEmpty()).toList();
    }

    /** The themes it is about. */
    public Set<Integer> themes() {
        return standing().stream().map(Coding::theme).collect(Collectors.toSet());
    }

    /** It is about a theme, too; if it was before, that coding holds. */
    CodingDocument plus(int theme, int step, String by, Optional<Protected<String>> why) {
        if (themes().contains(theme)) {
            return this;
        }
        List<Coding> all = new ArrayList<>(codings);
        all.add(new Coding(theme, step, by, why, Optional.empty()));
        return with(all);
    }

    CodingDocument ended(int step, Predicate<Integer> themes) {
        return with(
                codings.stream()
                        .map(
                                it ->
                                        it.until().isEmpty() && themes.test(it.theme())
                                                ? it.ended(step)
                                                : it)
                        .toList());
    }

    /** What was coded to one theme is coded to others, by the same user for the same reason. */
    CodingDocument moved(int from, List<Integer> to, int step) {
        CodingDocument after = ended(step, it -> it == from);
        for (Coding coding : standing()) {
            if (coding.theme() == from) {
                for (int theme : to) {
                    after = after.plus(theme, step, coding.by(), coding.why());
                }
            }
        }
        return after;
    }

    CodingDocument without(int step) {
        return with(
                codings.stream()
                        .filter(it -> it.step() != step)
                        .map(it -> it.goingOn(step))
                        .toList());
    }

    private CodingDocument with(List<Coding> changed) {
        return new CodingDocument(listId, contributionId, firstCodedAt, changed);
    }
}
