// SPDX-License-Identifier: MIT
pragma solidity ^0.8.26;

import {AccessControlUpgradeable} from "@openzeppelin/contracts-upgradeable/access/AccessControlUpgradeable.sol";

/// @title How long a name lasts after its last renewal, and whether names lapse at all.
abstract contract NameTerm is AccessControlUpgradeable {
    uint256 private constant SHORTEST = 30 days;
    uint256 private constant LONGEST = 36_500 days;

    /// @notice Seconds from a name's renewal time to its expiry; holds for every name, old ones too.
    uint256 public expiration;
    /// @notice While false no name lapses and none can be renewed.
    bool public allowRenewals;

    error InvalidExpirationDuration();
    error ExpirationDurationTooLong();
    error RenewalsDisabled();
    error RenewalPeriodNotOver();

    modifier whileRenewable() {
        if (!allowRenewals) revert RenewalsDisabled();
        _;
    }

    /// @notice Changes how long all names last, in seconds. No event tells.
    function setExpirationDuration(uint256 newExpiration) external onlyRole(DEFAULT_ADMIN_ROLE) {
        if (newExpiration < SHORTEST) revert InvalidExpirationDuration();
        if (newExpiration > LONGEST) revert ExpirationDurationTooLong();
        expiration = newExpiration;
    }

    /// @notice Switches lapsing and renewing on or off. No event tells.
    function flipRenewals() external onlyRole(DEFAULT_ADMIN_ROLE) {
        allowRenewals = !allowRenewals;
    }

    /// @dev Time before the end is kept: a renewal then counts from the old one, otherwise from now.
    function _renewed(uint256 renewals) internal view returns (uint256) {
        return block.timestamp < renewals + expiration ? renewals + expiration : block.timestamp;
    }
}
