package dk.medspor.status.bodyrules;

import dk.medspor.medbodies.MedBodyId;
import dk.medspor.medbodies.RulesHistory;
import dk.medspor.medbodies.RulesOfProcedure;
import dk.medspor.medbodies.RulesRegister;
import dk.medspor.readmodels.ProjectedView;
import dk.medspor.status.Answer;
import dk.medspor.status.AsOf;
import dk.medspor.status.Asking;
import java.time.LocalDate;
import java.util.Optional;

/** By which rules bodies work, for readers and for the rules of other modules. */
public final class BodyRules implements RulesRegister {

    private final ProjectedView<RulesHistory> view;

    public BodyRules(ProjectedView<RulesHistory> view) {
        this.view = view;
    }

    @Override
    public RulesOfProcedure rulesOf(MedBodyId body, LocalDate day) {
        return view.fresh(it -> it.get(body.toString()))
                .map(it -> it.on(day))
                .orElse(RulesOfProcedure.USUAL);
    }

    /** What held for a body on a day, as it had been recorded by then. */
    public RulesOfProcedure rulesOf(MedBodyId body, LocalDate day, AsOf asOf) {
        return rules(body, asOf).value().map(it -> it.on(day)).orElse(RulesOfProcedure.USUAL);
    }

    /** Everything that a body has agreed; empty when there is no such body. */
    public Answer<Optional<RulesHistory>> rules(MedBodyId body, AsOf asOf) {
        return Asking.ask(view, asOf, it -> it.get(body.toString()));
    }
}
