#ifndef PRONGSAI_EXCHANGE_H
#define PRONGSAI_EXCHANGE_H

/// Exchanges two paths in one step (renameat2 with RENAME_EXCHANGE), which Swift's Glibc does not show.
/// Returns 0, or the errno of the failure; EINVAL where the file system cannot exchange.
int prongsai_exchange(const char *first, const char *second);

/// Writes everything that the file system of an open file still holds in memory to its disk (syncfs), which Swift's Glibc
/// does not show. Returns 0, or the errno of the failure.
int prongsai_flush(int descriptor);

#endif
