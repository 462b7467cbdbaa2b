package dk.medspor.status.initiativerecord;

import dk.medspor.initiatives.EntrustedInitiatives;
import dk.medspor.initiatives.InitiativeDossier;
import dk.medspor.initiatives.InitiativeId;
import dk.medspor.initiatives.InitiativeRegister;
import dk.medspor.medbodies.MedBodyId;
import dk.medspor.readmodels.ProjectedView;
import dk.medspor.status.Answer;
import dk.medspor.status.AsOf;
import dk.medspor.status.Asking;
import dk.medspor.status.Page;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Initiatives one by one. */
public final class InitiativeRecord implements InitiativeRegister, EntrustedInitiatives {

    private final ProjectedView<InitiativeDossier> view;

    public InitiativeRecord(ProjectedView<InitiativeDossier> view) {
        this.view = view;
    }

    /** How far the log has been followed. */
    public long position() {
        return view.position();
    }

    @Override
    public Optional<InitiativeDossier> find(InitiativeId id) {
        return view.fresh(it -> it.get(id.toString()));
    }

    @Override
    public List<InitiativeDossier> entrustedTo(MedBodyId body) {
        List<String> scopes = List.of(InitiativeView.owner(body), InitiativeView.evaluator(body));
        return view.fresh(
                state -> Asking.all(state, scopes).filter(it -> isEntrusted(it, body)).toList());
    }

    private static boolean isEntrusted(InitiativeDossier initiative, MedBodyId body) {
        return initiative.ownerBodyId().equals(body)
                || initiative.chain().filter(it -> it.evaluatingBodyId().equals(body)).isPresent();
    }

    public Answer<Optional<InitiativeDossier>> initiative(InitiativeId id, AsOf asOf) {
        return Asking.ask(view, asOf, it -> it.get(id.toString()));
    }

    public Answer<Page<InitiativeDossier>> initiatives(int page, int size, AsOf asOf) {
        return Asking.ask(view, asOf, it -> Asking.page(it, InitiativeView.ALL, page, size));
    }

    private static Optional<InitiativeDossier> owned(
            InitiativeDossier initiative, Set<MedBodyId> owners) {
        return Optional.of(initiative).filter(it -> owners.contains(it.ownerBodyId()));
    }

    /** What a body owns or has owned, and what it is to evaluate, was to, or has evaluated. */
    public Answer<List<InitiativeDossier>> concerning(MedBodyId body, AsOf asOf) {
        List<String> scopes = List.of(InitiativeView.owner(body), InitiativeView.evaluator(body));
        return Asking.ask(
                view,
                asOf,
                state -> {
                    Map<InitiativeId, InitiativeDossier> all = new LinkedHashMap<>();
                    scopes.forEach(
                            scope -> state.all(scope).forEach(it -> all.putIfAbsent(it.id(), it)));
                    return List.copyOf(all.values());
                });
    }

    /** The initiatives that these bodies own, in order of title. */
    public Answer<Page<InitiativeDossier>> initiatives(
            Set<MedBodyId> owners, int page, int size, AsOf asOf) {
        List<String> scopes = owners.stream().map(InitiativeView::owner).toList();
        Comparator<InitiativeDossier> order = Comparator.comparing(it -> it.title().value());
        return Asking.ask(
                view,
                asOf,
                state -> Asking.pageOf(state, scopes, it -> owned(it, owners), order, page, size));
    }
}
