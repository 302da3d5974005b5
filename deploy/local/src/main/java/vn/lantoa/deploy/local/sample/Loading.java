package vn.lantoa.deploy.local.sample;

/** What each step of a loading needs. */
record Loading(Gateway gateway, SampleFiles files, Tally tally) {}
