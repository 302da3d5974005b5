package vn.lantoa.platform.testing.architecture.offender.feature;

import jakarta.transaction.Transactional;

/** Opens a transaction around its answer. */
class TransactionResource {

    @Transactional
    void write() {}
}
