// SPDX-License-Identifier: MIT
pragma solidity ^0.8.26;

import {INameRegistry} from "../ISnsRegistrar.sol";
import {Blake2b} from "../libraries/Blake2b.sol";
import {Labels} from "../libraries/Labels.sol";
import {RegistrarTerms} from "./RegistrarTerms.sol";

/// @title What a label is in the registry, whether it can be bought, and for how much.
abstract contract NamePrices is RegistrarTerms {
    uint256 public constant MAX_PERIODS = 10;
    uint256 public constant MAX_LABEL = Labels.MAX_LABEL;

    /// @notice The registry of the names that are sold.
    INameRegistry public immutable registry;

    error InvalidLabel();
    error InvalidPeriods();

    /// @notice 1 to 64 characters of a-z, 0-9, _ and -, no dash first or last.
    function isValidLabel(string memory label) public pure returns (bool) {
        return Labels.isValid(label);
    }

    /// @notice What the registry keeps of a label.
    function registryName(string memory label) public view returns (string memory) {
        return Labels.registryName(label);
    }

    function tokenIdOf(string memory label) public view returns (uint256) {
        return uint256(keccak256(bytes(Labels.registryName(label))));
    }

    /// @param message at most 128 bytes.
    function blake2b256(bytes memory message) external view returns (bytes32) {
        return Blake2b.hash(message);
    }

    /// @notice Whether a label is nobody's: free, or expired for longer than the grace period.
    function available(string memory label) external view returns (bool) {
        return Labels.isValid(label) && _isAvailable(Labels.registryName(label));
    }

    /// @notice Atomic SESH for a label and a number of terms; never below what the registry itself asks.
    function price(string memory label, uint8 periods) public view returns (uint256) {
        if (!Labels.isValid(label)) revert InvalidLabel();
        if (periods == 0 || periods > MAX_PERIODS) revert InvalidPeriods();
        uint256 length = bytes(label).length;
        uint256 tier = prices[length < 5 ? length - 1 : 4] * periods;
        uint256 cost = _registryCost(periods);
        return tier > cost ? tier : cost;
    }

    /// @dev One registration, a renewal for each further term, and handing the name to its owner.
    function _registryCost(uint256 periods) internal view returns (uint256) {
        uint256 paid = registry.allowRenewals() ? periods : 1;
        return registry.registrationFee() * paid + registry.transferFee();
    }

    function _isAvailable(string memory name) internal view returns (bool) {
        (uint256 id, uint256 renewals) = registry.namesToAssets(name);
        if (id == 0) return true;
        return
            registry.allowRenewals() && block.timestamp > renewals + registry.expiration() + graceAfterExpiry;
    }
}
