package dk.medspor.webui.forms;

import dk.medspor.initiatives.InitiativeDossier;
import dk.medspor.initiatives.InitiativeId;
import dk.medspor.search.Hit;
import dk.medspor.search.Search;
import dk.medspor.search.SearchKind;
import dk.medspor.search.SearchQuestion;
import dk.medspor.search.SearchWords;
import dk.medspor.status.AsOf;
import dk.medspor.status.Page;
import dk.medspor.status.initiativerecord.InitiativeRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Finds initiatives by their words among those that can be chosen. */
@Component
class InitiativeSearch {

    private static final int TOGETHER = 200;

    private final Search search;
    private final InitiativeRecord record;

    InitiativeSearch(Search search, InitiativeRecord record) {
        this.search = search;
        this.record = record;
    }

    /** The best of them, so many at most. */
    List<InitiativeDossier> best(String words, WantedInitiative wanted, int most, AsOf asOf) {
        var question =
                new SearchQuestion(
                        SearchWords.of(words),
                        Optional.of(SearchKind.INITIATIVE),
                        Optional.of(wanted.owner()).filter(_ -> wanted.owned()),
                        Optional.empty());
        long atLeast = asOf instanceof AsOf.Now(long seen) ? seen : -1;
        List<InitiativeDossier> best = new ArrayList<>();
        int page = 0;
        boolean read = false;
        while (!read && best.size() < most) {
            Page<Hit> hits = search.find(question, page, TOGETHER, atLeast).value();
            hits.items().stream()
                    .flatMap(it -> find(it.where().id(), wanted, asOf).stream())
                    .forEach(best::add);
            page++;
            read = hits.total() <= (long) page * TOGETHER;
        }
        return best.stream().limit(most).toList();
    }

    /** The one with that id, if it can be chosen. */
    Optional<InitiativeDossier> find(UUID id, WantedInitiative wanted, AsOf asOf) {
        return record.initiative(new InitiativeId(id), asOf).value().filter(wanted::takes);
    }
}
