package dk.medspor.webui.desk;

import dk.medspor.webui.forms.TypedId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.ui.Model;

/**
 * Seats that somebody typed and that were not recorded, so that nobody types them twice.
 *
 * @param rows what stood in each field, row by row
 */
record TypedSeats(Map<String, List<String>> rows) {

    /** What carries the fields of a form to the page that comes next. */
    static final String ROWS = "typedRows";

    private static final String FORM = "form";
    private static final List<String> PERSONS = List.of("holder", "substitute");

    /** Those that the page is told of; none where nothing was refused. */
    static TypedSeats in(Model model) {
        Map<String, List<String>> rows = new TreeMap<>();
        if (model.getAttribute(ROWS) instanceof Map<?, ?> told) {
            told.forEach(
                    (field, values) -> {
                        if (values instanceof List<?> all) {
                            rows.put(
                                    String.valueOf(field),
                                    all.stream().map(String::valueOf).toList());
                        }
                    });
        }
        return new TypedSeats(rows);
    }

    /** Whether they were typed in that form of the page. */
    public boolean isOf(String form) {
        return at(FORM, 0).filter(form::equals).isPresent();
    }

    /** How many seats there are. */
    public int count() {
        return rows.getOrDefault("basis", List.of()).size();
    }

    /** What was typed in a field of a row, from 0. */
    public Optional<String> at(String field, int row) {
        List<String> column = rows.getOrDefault(field, List.of());
        return row < column.size() ? Optional.of(column.get(row)) : Optional.empty();
    }

    /** Everybody who was chosen. */
    Stream<UUID> persons() {
        return PERSONS.stream()
                .flatMap(it -> rows.getOrDefault(it, List.of()).stream())
                .flatMap(it -> TypedId.read(it).stream());
    }
}
