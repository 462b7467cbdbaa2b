package dk.medspor.webui.forms;

import dk.medspor.kernel.Protected;
import dk.medspor.medbodies.MedBodyId;
import dk.medspor.webui.question.TypedDate;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What was typed into a form. The values can be read once nothing is wrong. */
public record Filled(Form form, Map<String, List<String>> typed) {

    public Filled {
        typed = Map.copyOf(typed);
    }

    static Filled empty(Form form) {
        Map<String, List<String>> typed = new LinkedHashMap<>();
        form.fields().forEach(it -> typed.put(it.name(), it.preset()));
        return new Filled(form, typed);
    }

    static Filled of(Form form, Map<String, String[]> parameters) {
        Map<String, List<String>> typed = new LinkedHashMap<>();
        for (Field it : form.fields()) {
            String[] values = parameters.getOrDefault(it.name(), new String[0]);
            typed.put(it.name(), Arrays.stream(values).map(Filled::cleaned).toList());
        }
        return new Filled(form, typed);
    }

    /** Browsers send the line ends of another age. */
    private static String cleaned(String typed) {
        return typed.replace("\r\n", "\n").strip();
    }

    /** What is wrong, by field, as the last part of a key of words. */
    Map<String, String> wrong() {
        Map<String, String> wrong = new LinkedHashMap<>();
        form.fields()
                .forEach(
                        it ->
                                FieldRules.broken(it, all(it.name()))
                                        .ifPresent(rule -> wrong.put(it.name(), rule)));
        return wrong;
    }

    /** Everything that was chosen or typed in a field, without what is empty. */
    public List<String> all(String field) {
        return typed.getOrDefault(field, List.of()).stream().filter(it -> !it.isEmpty()).toList();
    }

    public Optional<String> maybe(String field) {
        return all(field).stream().findFirst();
    }

    /** What stands in a field that must be filled in. */
    public String value(String field) {
        return maybe(field).orElseThrow();
    }

    public LocalDate date(String field) {
        return maybeDate(field).orElseThrow();
    }

    public Optional<LocalDate> maybeDate(String field) {
        return maybe(field).flatMap(TypedDate::read);
    }

    public Protected<String> text(String field) {
        return Protected.text(value(field));
    }

    public Optional<Protected<String>> maybeText(String field) {
        return maybe(field).map(Protected::text);
    }

    /** Each line that says something. */
    public List<Protected<String>> lines(String field) {
        return maybe(field).stream()
                .flatMap(String::lines)
                .map(String::strip)
                .filter(it -> !it.isEmpty())
                .map(Protected::text)
                .toList();
    }

    public UUID id(String field) {
        return UUID.fromString(value(field));
    }

    public MedBodyId body(String field) {
        return new MedBodyId(id(field));
    }

    public Optional<MedBodyId> maybeBody(String field) {
        return maybe(field).map(UUID::fromString).map(MedBodyId::new);
    }

    public List<MedBodyId> bodies(String field) {
        return all(field).stream().map(UUID::fromString).map(MedBodyId::new).toList();
    }

    public BigDecimal number(String field) {
        return FieldRules.number(value(field)).orElseThrow();
    }

    /** A figure with a comma, as Danes write it, or with a point; empty when it is none. */
    public static Optional<BigDecimal> figure(String typed) {
        return FieldRules.number(typed);
    }

    public int whole(String field) {
        return number(field).intValueExact();
    }

    /** One of an enumeration whose values are the options. */
    public <E extends Enum<E>> E one(Class<E> type, String field) {
        return Enum.valueOf(type, value(field));
    }

    public <E extends Enum<E>> Optional<E> maybeOne(Class<E> type, String field) {
        return maybe(field).map(it -> Enum.valueOf(type, it));
    }
}
