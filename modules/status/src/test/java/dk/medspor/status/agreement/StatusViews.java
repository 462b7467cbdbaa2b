package dk.medspor.status.agreement;

import dk.medspor.eventlog.EventJson;
import dk.medspor.initiatives.InitiativeDossier;
import dk.medspor.readmodels.ProjectedView;
import dk.medspor.readmodels.View;
import dk.medspor.recommendations.Dossier;
import dk.medspor.recommendations.ProcessPlan;
import dk.medspor.status.calls.CallDocument;
import dk.medspor.status.calls.CallView;
import dk.medspor.status.calls.Calls;
import dk.medspor.status.effect.Effects;
import dk.medspor.status.evaluationcycle.CycleDocument;
import dk.medspor.status.evaluationcycle.EvaluationCycle;
import dk.medspor.status.evaluationcycle.EvaluationCycleView;
import dk.medspor.status.feedback.ContributorFeedback;
import dk.medspor.status.funnel.Funnels;
import dk.medspor.status.initiativerecord.InitiativeRecord;
import dk.medspor.status.initiativerecord.InitiativeView;
import dk.medspor.status.meetingrecord.ContributionView;
import dk.medspor.status.meetingrecord.MeetingRecord;
import dk.medspor.status.meetingrecord.MeetingView;
import dk.medspor.status.processplans.ProcessPlanView;
import dk.medspor.status.processplans.ProcessPlans;
import dk.medspor.status.recommendations.RecommendationView;
import dk.medspor.status.recommendations.Recommendations;
import dk.medspor.status.verdicts.RecommendedThemes;
import dk.medspor.status.verdicts.VerdictsByTheme;
import dk.medspor.storage.DocumentStore;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** The views that tell the status, following one log. */
public final class StatusViews implements AutoCloseable {

    private final EventList log;
    private final DocumentStore store;
    private final List<ProjectedView<?>> views = new ArrayList<>();
    private final EvaluationCycle cycle;
    private final EvaluationCycle indexed;
    private final Funnels funnels;
    private final Funnels countedFunnels;
    private final Calls calls;
    private final Recommendations recommendations;
    private final ProcessPlans plans;
    private final InitiativeRecord initiatives;
    private final ContributorFeedback feedback;
    private final Effects effects;
    private final Effects indexedEffects;
    private final VerdictsByTheme verdicts;
    private final VerdictsByTheme keptVerdicts;

    StatusViews(EventList log, DocumentStore store) {
        this.log = log;
        this.store = store;
        ProjectedView<CycleDocument> cycles = follow(new EvaluationCycleView());
        ProjectedView<InitiativeDossier> proposed = follow(new InitiativeView());
        ProjectedView<CallDocument> called = follow(new CallView());
        ProjectedView<Dossier> recommended = follow(new RecommendationView());
        ProjectedView<ProcessPlan> planned = follow(new ProcessPlanView());
        Clock late = at("2100-01-01T00:00:00Z");
        Clock early = at("1970-01-01T00:00:00Z");
        cycle = new EvaluationCycle(cycles, late);
        indexed = new EvaluationCycle(cycles, early);
        funnels = new Funnels(proposed, late);
        countedFunnels = new Funnels(proposed, early);
        initiatives = new InitiativeRecord(proposed);
        effects = new Effects(proposed, late);
        indexedEffects = new Effects(proposed, early);
        var meetings = new MeetingRecord(follow(new MeetingView()), follow(new ContributionView()));
        feedback = new ContributorFeedback(meetings, proposed, recommended);
        calls = new Calls(called);
        recommendations = new Recommendations(recommended);
        plans = new ProcessPlans(planned);
        var themes = new RecommendedThemes(recommendations);
        verdicts = new VerdictsByTheme(proposed, themes, late);
        keptVerdicts = new VerdictsByTheme(proposed, themes, early);
    }

    private static Clock at(String instant) {
        return Clock.fixed(Instant.parse(instant), ZoneOffset.UTC);
    }

    private <D> ProjectedView<D> follow(View<D> view) {
        store.builds(view.name()).forEach(store::drop);
        ProjectedView<D> following = ProjectedView.following(log, view, store, EventJson.mapper());
        views.add(following);
        return following;
    }

    /** Takes every day for one in the past. */
    public EvaluationCycle cycle() {
        return cycle;
    }

    /** Takes every day for one after all facts. */
    public EvaluationCycle indexed() {
        return indexed;
    }

    public Funnels funnels() {
        return funnels;
    }

    /** Takes every day for one after all facts. */
    public Funnels countedFunnels() {
        return countedFunnels;
    }

    public Calls calls() {
        return calls;
    }

    public Recommendations recommendations() {
        return recommendations;
    }

    public ProcessPlans plans() {
        return plans;
    }

    public InitiativeRecord initiatives() {
        return initiatives;
    }

    public ContributorFeedback feedback() {
        return feedback;
    }

    /** Takes every day for one after all facts. */
    public Effects indexedEffects() {
        return indexedEffects;
    }

    public Effects effects() {
        return effects;
    }

    /** Takes every day for one after all facts. */
    public VerdictsByTheme keptVerdicts() {
        return keptVerdicts;
    }

    public VerdictsByTheme verdicts() {
        return verdicts;
    }

    @Override
    public void close() {
        views.forEach(ProjectedView::close);
    }
}
