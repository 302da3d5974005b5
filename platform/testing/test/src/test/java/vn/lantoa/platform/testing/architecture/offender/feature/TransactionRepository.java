package vn.lantoa.platform.testing.architecture.offender.feature;

import jakarta.transaction.Transactional;

/** Opens a transaction below the service. */
@Transactional
class TransactionRepository {}
