package dk.medspor.webui.forms;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a form asks for.
 *
 * @param name the name that refusals use for it
 * @param longest the most characters that are taken
 * @param preset what stands there before anybody has typed; several lines where several are chosen
 * @param options what can be chosen; empty where it is typed
 * @param lookup how the options were found; empty where all there are stand there
 */
public record Field(
        String name,
        Kind kind,
        boolean required,
        int longest,
        List<String> preset,
        List<Option> options,
        Optional<Lookup> lookup) {

    /** How it is asked for. */
    public enum Kind {
        DATE,
        LINE,
        TEXT,
        NUMBER,
        CHOICE,
        RADIO,
        CHOICES,
        HIDDEN
    }

    private static final int DATE_LENGTH = 10;
    private static final int NUMBER_LENGTH = 30;
    private static final int VALUE_LENGTH = 100;

    public Field {
        preset = List.copyOf(preset);
        options = List.copyOf(options);
    }

    private static Field of(String name, Kind kind, int longest, List<Option> options) {
        return new Field(name, kind, true, longest, List.of(), options, Optional.empty());
    }

    public static Field date(String name) {
        return of(name, Kind.DATE, DATE_LENGTH, List.of());
    }

    /** A day that is today if nobody says otherwise. */
    public static Field date(String name, LocalDate today) {
        return date(name).preset(today.toString());
    }

    /** Words on one line. */
    public static Field line(String name, int longest) {
        return of(name, Kind.LINE, longest, List.of());
    }

    /** Words on as many lines as they need. */
    public static Field text(String name, int longest) {
        return of(name, Kind.TEXT, longest, List.of());
    }

    public static Field number(String name) {
        return of(name, Kind.NUMBER, NUMBER_LENGTH, List.of());
    }

    /** One of many, folded away. */
    public static Field choice(String name, List<Option> options) {
        return of(name, Kind.CHOICE, VALUE_LENGTH, options);
    }

    /** One of a few, all to be seen. */
    public static Field radio(String name, List<Option> options) {
        return of(name, Kind.RADIO, VALUE_LENGTH, options);
    }

    /** Any of them. */
    public static Field choices(String name, List<Option> options) {
        return of(name, Kind.CHOICES, VALUE_LENGTH, options);
    }

    /** Goes along unseen. */
    public static Field hidden(String name, Object value) {
        return of(name, Kind.HIDDEN, VALUE_LENGTH, List.of()).preset(String.valueOf(value));
    }

    /** The options are those that were found. */
    Field foundBy(Lookup how) {
        return new Field(name, kind, required, longest, preset, options, Optional.of(how));
    }

    /** It may stay empty. */
    public Field optional() {
        return new Field(name, kind, false, longest, preset, options, lookup);
    }

    /** Whether something stands there. */
    public boolean isThere() {
        return preset.stream().anyMatch(it -> !it.isEmpty());
    }

    public Field preset(String value) {
        return presets(List.of(value));
    }

    public Field presets(List<String> values) {
        return new Field(name, kind, required, longest, values, options, lookup);
    }
}
