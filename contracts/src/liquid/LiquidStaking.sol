// SPDX-License-Identifier: MIT
pragma solidity ^0.8.26;

import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";
import {ERC20Permit} from "@openzeppelin/contracts/token/ERC20/extensions/ERC20Permit.sol";
import {ERC4626} from "@openzeppelin/contracts/token/ERC20/extensions/ERC4626.sol";
import {IServiceNodeContributionFactory} from "../interfaces/IServiceNodeContributionFactory.sol";
import {IServiceNodeRewards} from "../interfaces/IServiceNodeRewards.sol";
import {BLSSignatureParams} from "../libraries/Bls.sol";
import {NetworkClaims} from "../seats/NetworkClaims.sol";
import {Fees, Limits, Powers} from "./ILiquidStaking.sol";
import {LiquidSeats} from "./LiquidSeats.sol";
import {LiquidSettings} from "./LiquidSettings.sol";

/// @title Stakes any amount in many nodes; its shares can be held, moved and redeemed at any time.
/// @notice Not upgradeable. No role can send SESH anywhere but into seats of the factory's contribution contracts.
contract LiquidStaking is LiquidSeats {
    using NetworkClaims for IServiceNodeRewards;

    /// @param powers their timelock has a delay of at least MIN_TIMELOCK_DELAY.
    constructor(
        IServiceNodeRewards rewards,
        IServiceNodeContributionFactory factory,
        Powers memory powers,
        Limits memory limits_,
        Fees memory fees_
    )
        ERC20("Staked SESH", "stSESH")
        ERC20Permit("Staked SESH")
        ERC4626(rewards.designatedToken())
        LiquidSettings(powers, limits_, fees_)
        LiquidSeats(rewards, factory)
    {}

    /// @notice Brings in the vault's rewards. Pays the caller the bounty, at most what this collection gave the pot.
    /// @param lifetime total that the network signed for the vault, atomic SESH; with one that is proven already the
    ///        signature is not looked at, and what the claim cycle left over is claimed.
    /// @param ids nodes that did not sign.
    /// @return amount atomic SESH that arrived.
    function collectRewards(
        uint256 lifetime,
        BLSSignatureParams memory signature,
        uint64[] memory ids
    ) external nonReentrant returns (uint256 amount) {
        rewardsContract.prove(lifetime, signature, ids);
        amount = rewardsContract.claimAvailable();
        if (amount == 0) revert NothingToCollect();

        uint256 keepersShare = _earn(amount);
        _settle();
        _payBounty(keepersShare);
    }
}
