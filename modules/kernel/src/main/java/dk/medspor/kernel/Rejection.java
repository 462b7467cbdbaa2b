package dk.medspor.kernel;

/**
 * Why a command was refused. Each aggregate seals its own reasons; the edges of the system switch
 * over them for status and words, so a reason carries facts, never a sentence.
 */
public interface Rejection {}
