package dk.medspor.webui.forms;

import java.util.List;

/**
 * A form on a page of its own.
 *
 * @param name the first part of the keys of its words: {@code form.NAME.title} and so on
 * @param about what it is about, and where its reader comes from
 */
public record Form(String name, About about, List<Field> fields) {

    /** A page that a form belongs to. */
    public record About(String title, String path) {}

    public Form {
        fields = List.copyOf(fields);
    }

    /** Whether something can be looked for in it before it is sent. */
    public boolean looks() {
        return fields.stream().anyMatch(it -> it.lookup().isPresent());
    }

    boolean asksFor(String field) {
        return fields.stream()
                .anyMatch(it -> it.name().equals(field) && it.kind() != Field.Kind.HIDDEN);
    }
}
