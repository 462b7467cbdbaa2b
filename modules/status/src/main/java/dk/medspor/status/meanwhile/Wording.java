package dk.medspor.status.meanwhile;

import dk.medspor.kernel.Protected;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;

/**
 * What every field of something says, in their order. A field that says nothing is not there.
 *
 * @param words by field
 */
record Wording(SequencedMap<Field, String> words) {

    static final Wording EMPTY = new Wording(new LinkedHashMap<>());

    /**
     * A field.
     *
     * @param name what it is
     * @param of whose it is, where there are several: an item, a person
     */
    record Field(String name, Optional<String> of) {}

    /** Takes down what fields say. */
    static final class Writer {

        private final SequencedMap<Field, String> words = new LinkedHashMap<>();
        private Optional<String> of = Optional.empty();

        /** What comes next belongs to this one. */
        Writer of(Object whose) {
            of = Optional.of(whose.toString());
            return this;
        }

        Writer ofNothing() {
            of = Optional.empty();
            return this;
        }

        Writer say(String name, Object said) {
            words.put(new Field(name, of), said.toString());
            return this;
        }

        Writer say(String name, Protected<String> said) {
            return say(name, said.value());
        }

        Writer perhaps(String name, Optional<?> said) {
            said.ifPresent(it -> say(name, it));
            return this;
        }

        Writer perhapsText(String name, Optional<Protected<String>> said) {
            said.ifPresent(it -> say(name, it));
            return this;
        }

        Writer lines(String name, List<String> lines) {
            return lines.isEmpty() ? this : say(name, String.join("\n", lines));
        }

        Wording done() {
            return new Wording(words);
        }
    }

    /** Which fields say something else afterwards. */
    List<FieldChange> changedTo(Wording after) {
        Set<Field> fields = new LinkedHashSet<>(words.keySet());
        fields.addAll(after.words.keySet());
        List<FieldChange> changes = new ArrayList<>();
        for (Field field : fields) {
            Optional<String> before = Optional.ofNullable(words.get(field));
            Optional<String> then = Optional.ofNullable(after.words.get(field));
            if (!before.equals(then)) {
                changes.add(new FieldChange(field.name(), field.of(), before, then));
            }
        }
        return changes;
    }

    /** It with what one of its owners says put in the place of what that one said before. */
    Wording with(String owner, Map<Field, String> said) {
        SequencedMap<Field, String> all = new LinkedHashMap<>(words);
        all.keySet().removeIf(it -> it.of().filter(owner::equals).isPresent());
        all.putAll(said);
        return new Wording(all);
    }
}
