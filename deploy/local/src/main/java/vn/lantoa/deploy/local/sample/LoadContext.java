package vn.lantoa.deploy.local.sample;

/** What each step of a loading needs. */
record LoadContext(GatewayClient gateway, SampleFiles files, LoadCounts tally) {}
