package dk.medspor.webui.desk;

import dk.medspor.webui.desk.Meanwhile.Line;
import dk.medspor.webui.desk.Meanwhile.Told;
import dk.medspor.webui.forms.TypedId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.ui.Model;

/** What somebody else did to the seats of a body since its page was shown, with names for ids. */
record SeatChanges(List<Told> told) {

    /** What carries them to the page that comes next. */
    static final String CHANGES = "changes";

    /** Those that the page is told of; none where nothing came between. */
    static SeatChanges in(Model model) {
        return new SeatChanges(
                model.getAttribute(CHANGES) instanceof List<?> all
                        ? all.stream().filter(Told.class::isInstance).map(Told.class::cast).toList()
                        : List.of());
    }

    /** Everybody who is told of. */
    Stream<UUID> persons() {
        return told.stream()
                .flatMap(it -> it.lines().stream())
                .flatMap(it -> Stream.concat(it.before().stream(), it.after().stream()))
                .flatMap(it -> TypedId.read(it).stream());
    }

    /** The same with the names of those who have one. */
    List<Told> named(Map<UUID, String> names) {
        return told.stream()
                .map(
                        it ->
                                new Told(
                                        it.at(),
                                        it.who(),
                                        it.what(),
                                        it.lines().stream().map(by -> named(by, names)).toList()))
                .toList();
    }

    private static Line named(Line it, Map<UUID, String> names) {
        return new Line(it.label(), named(it.before(), names), named(it.after(), names));
    }

    private static Optional<String> named(Optional<String> value, Map<UUID, String> names) {
        return value.map(it -> TypedId.read(it).map(id -> names.getOrDefault(id, it)).orElse(it));
    }
}
