package dk.medspor.medbodies;

/** What becomes a numbered fact in the history of a body. */
public sealed interface HistoryEvent extends MedBodyEvent
        permits ReorganisationEvent, MandateEvent {}
