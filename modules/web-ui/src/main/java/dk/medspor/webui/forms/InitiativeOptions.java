package dk.medspor.webui.forms;

import dk.medspor.initiatives.InitiativeDossier;
import dk.medspor.medbodies.MedBodyId;
import dk.medspor.search.SearchFault;
import dk.medspor.search.SearchWords;
import dk.medspor.status.AsOf;
import dk.medspor.status.Page;
import dk.medspor.status.bodydirectory.BodyDirectory;
import dk.medspor.status.initiativerecord.InitiativeRecord;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * The initiatives that can be chosen in a form, each with the body that owns it. Where there are
 * too many for a list, they are looked for by their words, and what was found stands in it.
 */
@Component
public class InitiativeOptions {

    /** More than that nobody finds their way in. */
    private static final int MOST = 500;

    private static final int MOST_FOUND = 50;

    private final InitiativeRecord record;
    private final InitiativeSearch search;
    private final BodyDirectory directory;

    InitiativeOptions(InitiativeRecord record, InitiativeSearch search, BodyDirectory directory) {
        this.record = record;
        this.search = search;
        this.directory = directory;
    }

    /**
     * A field to choose one of them in.
     *
     * @param entered what was chosen so far, and the words that were looked for
     */
    public Field choice(String name, WantedInitiative wanted, Entered entered, AsOf asOf) {
        Page<InitiativeDossier> all =
                wanted.owned() ? owned(wanted, asOf) : record.initiatives(0, MOST, asOf).value();
        if (all.total() <= MOST) {
            return Field.choice(name, options(fitting(all, wanted), asOf));
        }
        String words = entered.value(Lookup.wordsOf(name)).orElse("");
        Optional<SearchFault> fault = words.isEmpty() ? Optional.empty() : SearchWords.fault(words);
        boolean looking = !words.isEmpty() && fault.isEmpty();
        List<InitiativeDossier> some =
                looking
                        ? search.best(words, wanted, MOST_FOUND + 1, asOf)
                        : fitting(owned(wanted, asOf), wanted).toList();
        Stream<InitiativeDossier> listed =
                Stream.concat(
                        chosen(name, wanted, entered, asOf).stream(),
                        some.stream().limit(looking ? MOST_FOUND : MOST));
        return Field.choice(name, options(listed.distinct(), asOf))
                .foundBy(
                        new Lookup(
                                words,
                                looking ? Math.min(some.size(), MOST_FOUND) : 0,
                                looking && some.size() > MOST_FOUND,
                                fault));
    }

    private Page<InitiativeDossier> owned(WantedInitiative wanted, AsOf asOf) {
        return record.initiatives(Set.of(wanted.owner()), 0, MOST, asOf).value();
    }

    private static Stream<InitiativeDossier> fitting(
            Page<InitiativeDossier> some, WantedInitiative wanted) {
        return some.items().stream().filter(wanted::takes);
    }

    /** What was chosen stays in the list whatever is looked for then. */
    private Optional<InitiativeDossier> chosen(
            String name, WantedInitiative wanted, Entered entered, AsOf asOf) {
        return entered.value(name)
                .flatMap(TypedId::read)
                .flatMap(it -> search.find(it, wanted, asOf));
    }

    private List<Option> options(Stream<InitiativeDossier> some, AsOf asOf) {
        List<InitiativeDossier> listed = some.toList();
        Map<MedBodyId, String> names =
                directory.names(
                        listed.stream()
                                .map(InitiativeDossier::ownerBodyId)
                                .collect(Collectors.toSet()),
                        asOf);
        return listed.stream()
                .map(
                        it ->
                                Option.called(
                                        it.id(),
                                        "%s – %s"
                                                .formatted(
                                                        it.title().value(),
                                                        names.getOrDefault(it.ownerBodyId(), ""))))
                .toList();
    }
}
