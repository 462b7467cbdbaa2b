package dk.medspor.webui.imports;

import dk.medspor.minutesimport.Draft;
import dk.medspor.minutesimport.Sourced;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What a draft holds in forms of its own, to be read beside its source. */
final class FixedShelves {

    private FixedShelves() {}

    static List<Shelf> of(Draft draft) {
        return List.of(
                shelf(
                        "participants",
                        draft.participants(),
                        it -> joined(it.name(), it.role(), it.side())),
                shelf(
                        "programme",
                        draft.programme(),
                        it -> it.from() + " - " + it.to() + " " + it.title()),
                shelf(
                        "members",
                        draft.groups().stream().flatMap(it -> it.members().stream()).toList(),
                        it -> joined(it.name(), it.role(), Optional.empty())),
                shelf("tasks", draft.tasks(), it -> it.title()),
                shelf("themes", draft.themes(), it -> it.number() + ". " + it.title()),
                shelf("milestones", draft.milestones(), it -> it.words() + ": " + it.text()),
                shelf(
                        "recommendations",
                        draft.recommendations(),
                        it -> it.number() + ". " + it.title()),
                shelf("template", draft.template(), it -> it.field() + ": " + it.example()),
                shelf("tables", draft.tables(), it -> it.title()),
                new Shelf(
                        "document",
                        draft.document().title().orElse(""),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        draft.document().spans().isEmpty()
                                ? List.of()
                                : List.of(
                                        Element.fixed(
                                                "/document",
                                                draft.document().title().orElse("-"),
                                                draft.document().spans()))));
    }

    private static String joined(String name, Optional<String> one, Optional<String> other) {
        return String.join(
                ", ",
                Stream.concat(Stream.of(name), Stream.of(one, other).flatMap(Optional::stream))
                        .toList());
    }

    private static <T extends Sourced> Shelf shelf(
            String words, List<T> all, Function<T, String> text) {
        return Shelf.of(
                words,
                IntStream.range(0, all.size())
                        .mapToObj(
                                i ->
                                        Element.fixed(
                                                "/" + words + "/" + i,
                                                text.apply(all.get(i)),
                                                all.get(i).spans()))
                        .toList());
    }
}
