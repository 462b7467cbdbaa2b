package dk.medspor.status.bodydirectory;

import dk.medspor.medbodies.BodyHistories;
import dk.medspor.medbodies.BodyHistory;
import dk.medspor.medbodies.MedBodyId;
import dk.medspor.medbodies.MedBodyProfile;
import dk.medspor.medbodies.MedBodyRegister;
import dk.medspor.medbodies.Tier;
import dk.medspor.readmodels.ProjectedView;
import dk.medspor.readmodels.ViewState;
import dk.medspor.status.Answer;
import dk.medspor.status.AsOf;
import dk.medspor.status.Asking;
import dk.medspor.status.Page;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The bodies, for readers and for the rules of other modules. */
public final class BodyDirectory implements MedBodyRegister, BodyHistories {

    private final ProjectedView<BodyHistory> view;

    public BodyDirectory(ProjectedView<BodyHistory> view) {
        this.view = view;
    }

    @Override
    public Optional<MedBodyProfile> find(MedBodyId id) {
        return history(id).map(BodyHistory::latest);
    }

    @Override
    public List<MedBodyProfile> ofTier(Tier tier) {
        return latest(view.fresh(it -> it.all(BodyDirectoryView.scope(tier))).stream());
    }

    @Override
    public Optional<BodyHistory> history(MedBodyId id) {
        return view.fresh(it -> it.get(id.toString()));
    }

    @Override
    public List<BodyHistory> histories() {
        return view.fresh(it -> it.all(BodyDirectoryView.ALL));
    }

    /** How far the log has been followed. */
    public long position() {
        return view.position();
    }

    /** Everything that is known of a body. */
    public Answer<Optional<BodyHistory>> history(MedBodyId id, AsOf asOf) {
        return Asking.ask(view, asOf, it -> it.get(id.toString()));
    }

    public Answer<Optional<MedBodyProfile>> body(MedBodyId id, AsOf asOf) {
        Answer<Optional<BodyHistory>> found = history(id, asOf);
        return new Answer<>(found.position(), found.value().map(BodyHistory::latest));
    }

    /**
     * The bodies that were there on a day, in order of the name they had.
     *
     * @param within which of them; all when empty
     */
    public Answer<Page<BodyHistory>> bodiesOn(
            LocalDate on, Optional<Set<MedBodyId>> within, int page, int size, AsOf asOf) {
        return Asking.ask(
                view,
                asOf,
                state ->
                        Page.of(
                                within.map(it -> some(state, it))
                                        .orElseGet(() -> state.all(BodyDirectoryView.ALL).stream())
                                        .filter(it -> it.isThere(on))
                                        .sorted(Comparator.comparing(it -> nameOn(it, on)))
                                        .toList(),
                                page,
                                size));
    }

    public Answer<Page<MedBodyProfile>> bodies(int page, int size, AsOf asOf) {
        Answer<Page<BodyHistory>> answer =
                Asking.ask(view, asOf, it -> Asking.page(it, BodyDirectoryView.ALL, page, size));
        return new Answer<>(answer.position(), answer.value().map(BodyHistory::latest));
    }

    /** All bodies in order of name: a few hundred at the most. */
    public List<MedBodyProfile> everyBody(AsOf asOf) {
        return latest(Asking.ask(view, asOf, it -> it.all(BodyDirectoryView.ALL)).value().stream());
    }

    /** Those of the given bodies that are known, in order of name. */
    public Answer<Page<MedBodyProfile>> bodies(
            Set<MedBodyId> within, int page, int size, AsOf asOf) {
        return Asking.ask(view, asOf, state -> Page.of(latest(some(state, within)), page, size));
    }

    /** These bodies, and all that had ended by a day and for which they answer since. */
    public Set<MedBodyId> answeredFor(Set<MedBodyId> bodies, LocalDate on, AsOf asOf) {
        Map<MedBodyId, MedBodyId> successors = new HashMap<>();
        Asking.ask(view, asOf, it -> it.all(BodyDirectoryView.ALL))
                .value()
                .forEach(
                        it ->
                                it.on(on)
                                        .flatMap(MedBodyProfile::dissolved)
                                        .ifPresent(
                                                end -> successors.put(it.id(), end.successorId())));
        Set<MedBodyId> all = new HashSet<>(bodies);
        boolean more = true;
        while (more) {
            more =
                    all.addAll(
                            successors.keySet().stream()
                                    .filter(it -> all.contains(successors.get(it)))
                                    .toList());
        }
        return all;
    }

    /** The names of those bodies that are known. */
    public Map<MedBodyId, String> names(Collection<MedBodyId> ids, AsOf asOf) {
        return Asking.ask(
                        view,
                        asOf,
                        state -> {
                            Map<MedBodyId, String> names = new HashMap<>();
                            some(state, ids).forEach(it -> names.put(it.id(), it.latest().name()));
                            return names;
                        })
                .value();
    }

    private static String nameOn(BodyHistory body, LocalDate day) {
        return body.on(day).orElseGet(body::latest).name();
    }

    private static Stream<BodyHistory> some(
            ViewState<BodyHistory> state, Collection<MedBodyId> ids) {
        return ids.stream().distinct().flatMap(it -> state.get(it.toString()).stream());
    }

    private static List<MedBodyProfile> latest(Stream<BodyHistory> some) {
        return some.map(BodyHistory::latest)
                .sorted(Comparator.comparing(MedBodyProfile::name))
                .toList();
    }
}
