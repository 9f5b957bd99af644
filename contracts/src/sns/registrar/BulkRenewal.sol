// SPDX-License-Identifier: MIT
pragma solidity ^0.8.26;

import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {ReentrancyGuard} from "@openzeppelin/contracts/utils/ReentrancyGuard.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {NamePrices} from "./NamePrices.sol";
import {Referrals} from "./Referrals.sol";

/// @title Renews several names of one owner in one transaction, for wallets that cannot batch calls.
abstract contract BulkRenewal is NamePrices, Referrals, ReentrancyGuard {
    using SafeERC20 for IERC20;

    uint256 public constant MAX_BATCH = 20;

    event NamesRenewed(address indexed account, uint256 count, uint256 cost);

    error EmptyBatch();
    error BatchTooLarge();
    error RenewalsOff();

    /// @notice Takes each name of the caller, renews it and gives it back; needs the caller's approval for its names and
    /// SESH for one registration fee and two transfer fees each.
    function renewViaCustody(string[] calldata labels) external nonReentrant {
        _requireBatch(labels.length);
        if (!registry.allowRenewals()) revert RenewalsOff();
        uint256 cost = (registry.registrationFee() + 2 * registry.transferFee()) * labels.length;
        token.safeTransferFrom(msg.sender, address(this), cost);
        token.forceApprove(address(registry), cost);
        for (uint256 i = 0; i < labels.length; i++) {
            string memory name = registryName(labels[i]);
            uint256 tokenId = uint256(keccak256(bytes(name)));
            registry.transferFrom(msg.sender, address(this), tokenId);
            registry.renewName(name);
            registry.transferFrom(address(this), msg.sender, tokenId);
        }
        emit NamesRenewed(msg.sender, labels.length, cost);
    }

    function _requireBatch(uint256 count) internal pure {
        if (count == 0) revert EmptyBatch();
        if (count > MAX_BATCH) revert BatchTooLarge();
    }
}
