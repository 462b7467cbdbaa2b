package dk.medspor.webui.search;

import dk.medspor.medbodies.MedBodyId;
import dk.medspor.search.Fragment;
import dk.medspor.search.Hit;
import dk.medspor.search.SearchKind;
import dk.medspor.search.Whereabouts;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Something that was found, as it stands in the list.
 *
 * @param address of the page that shows it
 */
record HitRow(
        SearchKind kind,
        String address,
        List<Fragment> heading,
        List<Fragment> snippet,
        String body,
        Optional<LocalDate> date) {

    static HitRow of(Hit it, Map<MedBodyId, String> names) {
        return new HitRow(
                it.kind(),
                address(it.kind(), it.where()),
                it.heading(),
                it.snippet(),
                names.getOrDefault(it.owner(), ""),
                it.date());
    }

    private static String address(SearchKind kind, Whereabouts where) {
        String item = where.item().map(it -> "#item-" + it).orElse("");
        return switch (kind) {
            case INITIATIVE -> "/initiatives/" + where.id();
            case CONTRIBUTION ->
                    where.group()
                            .map(it -> "/groups/" + it)
                            .orElseGet(() -> "/meetings/" + where.meeting().orElseThrow());
            case THEME_DAY -> "/meetings/" + where.id() + "/theme-day";
            case THEME_LIST -> "/theme-lists/" + where.id();
            case AGENDA_ITEM, MEETING -> "/meetings/" + where.id() + "/agenda" + item;
            case MINUTES -> "/meetings/" + where.id() + "/minutes" + item;
            case CALL -> "/calls/" + where.id();
            case RECOMMENDATION -> "/recommendations/" + where.id();
            case PROCESS_PLAN -> "/status/process-plans";
            case BODY -> "/bodies/" + where.id();
        };
    }
}
