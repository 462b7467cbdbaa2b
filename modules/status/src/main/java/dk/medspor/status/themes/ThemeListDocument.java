package dk.medspor.status.themes;

import dk.medspor.kernel.Protected;
import dk.medspor.medbodies.MedBodyId;
import dk.medspor.meetings.MeetingId;
import dk.medspor.meetings.ThemeListId;
import dk.medspor.meetings.ThemeText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A list of themes. Everything in it says by which step it came, so that undoing a step is to leave
 * out what it brought.
 *
 * @param themes in the order of their numbers, also those that have ended
 */
public record ThemeListDocument(
        ThemeListId id,
        MedBodyId bodyId,
        Optional<MeetingId> meetingId,
        Protected<String> title,
        LocalDate openedOn,
        List<Theme> themes) {
    public ThemeListDocument {
        themes = List.copyOf(themes);
    }

    /**
     * A theme.
     *
     * @param versions what it said, in their order; the last holds
     * @param end how it ended
     */
    public record Theme(int number, List<Version> versions, Optional<End> end) {
        public Theme {
            versions = List.copyOf(versions);
        }

        /** What it says last. */
        public ThemeText text() {
            return versions.getLast().text();
        }

        private Theme with(Version version) {
            List<Version> all = new ArrayList<>(versions);
            all.add(version);
            return new Theme(number, all, end);
        }

        private Theme without(int step) {
            return new Theme(
                    number,
                    versions.stream().filter(it -> it.step() != step).toList(),
                    end.filter(it -> it.step() != step));
        }
    }

    /** What a theme says from a step on. */
    public record Version(int step, ThemeText text) {}

    /**
     * That a theme lives on in others from a step on: in one when merged, in its parts when split.
     */
    public record End(int step, List<Integer> livesOnIn) {
        public End {
            livesOnIn = List.copyOf(livesOnIn);
        }
    }

    /** The themes that have not ended. */
    public List<Theme> standing() {
        return themes.stream().filter(it -> it.end().isEmpty()).toList();
    }

    public Optional<Theme> theme(int number) {
        return themes.stream().filter(it -> it.number() == number).findFirst();
    }

    ThemeListDocument plus(int theme, int step, ThemeText text) {
        List<Theme> all = new ArrayList<>(themes);
        all.add(new Theme(theme, List.of(new Version(step, text)), Optional.empty()));
        return with(all);
    }

    ThemeListDocument described(int theme, int step, ThemeText text) {
        return changed(theme, it -> it.with(new Version(step, text)));
    }

    /** A theme has ended, and its parts are parts of another one now. */
    ThemeListDocument ended(
            int theme, int step, List<Integer> livesOnIn, Optional<Integer> parent) {
        List<Theme> all = new ArrayList<>(themes);
        all.replaceAll(
                it -> {
                    if (it.number() == theme) {
                        return new Theme(
                                it.number(), it.versions(), Optional.of(new End(step, livesOnIn)));
                    }
                    return it.end().isEmpty()
                                    && it.text().parent().filter(p -> p == theme).isPresent()
                            ? it.with(new Version(step, it.text().under(parent)))
                            : it;
                });
        return with(all);
    }

    ThemeListDocument without(int step) {
        return with(
                themes.stream()
                        .map(it -> it.without(step))
                        .filter(it -> !it.versions().isEmpty())
                        .toList());
    }

    private ThemeListDocument changed(int theme, UnaryOperator<Theme> change) {
        return with(
                themes.stream().map(it -> it.number() == theme ? change.apply(it) : it).toList());
    }

    private ThemeListDocument with(List<Theme> changed) {
        return new ThemeListDocument(id, bodyId, meetingId, title, openedOn, changed);
    }
}
