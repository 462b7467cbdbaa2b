/**
 * On which conditions a request is carried out: once under a key, or as long as nothing has changed
 * since its sender looked.
 *
 * <h2>Once under a key</h2>
 *
 * <p>The outcome of a request with {@code Idempotency-Key} is kept as a record, so that the same
 * request is answered the same. That record is kept for a day (see {@link
 * dk.medspor.restapi.conditions.KeptOutcomes}) and is written after the events; a crash may fall in
 * between. Hence the events themselves carry a digest of the key in their metadata, in their own
 * commit, and the log refuses a second event under one key in one stream: a repetition after a
 * crash, or after that day, finds them and is given the first outcome. What a request creates
 * without saying an id gets one that follows from its key, so the repetition meets the same stream.
 * A refusal leaves neither events nor a record and is decided anew.
 *
 * <p>What this costs: one durable write more per request with a key. What it leaves open: after a
 * crash at just that moment, and after that day, the same key sent to <em>another</em> resource is
 * not recognised.
 *
 * <h2>Only while unchanged</h2>
 *
 * <p>The entity tag of a resource is the position of the last event on it, so it changes exactly
 * when the resource does. The {@code position} in a body says how far the reader's view had come,
 * and is no part of what the tag stands for. The condition of {@code If-Match} is checked where the
 * events are appended; see {@link dk.medspor.eventlog.Conditions}.
 */
@NullMarked
package dk.medspor.restapi.conditions;

import org.jspecify.annotations.NullMarked;
