/**
 * The ports that keep Medspor's data, and their adapters: commits, documents and records.
 *
 * <p>Nothing here knows the MED system or Axon: bytes and keys go in, the same bytes come out. Each
 * port has one contract suite that every adapter passes unchanged.
 */
@NullMarked
package dk.medspor.storage;

import org.jspecify.annotations.NullMarked;
