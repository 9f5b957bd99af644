// SPDX-License-Identifier: MIT
pragma solidity ^0.8.26;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {LiquidShares} from "./LiquidShares.sol";
import {RedeemQueue, RedeemQueues} from "./RedeemQueue.sol";

/// @title Leaving in turn: the shares wait in the vault, share gains and losses, and are paid when stakes come back.
/// @notice Requests are made and read as in ERC-7540. Claiming has a name of its own, because `redeem` stays the door of
///         ERC-4626 for those whom the buffer can pay at once.
abstract contract RedeemRequests is LiquidShares {
    using RedeemQueues for RedeemQueue;
    using SafeERC20 for IERC20;

    /// @dev The stretch of the queue's line that is not claimed.
    struct Request {
        address controller;
        uint128 next;
        uint128 end;
    }

    Request[] private _requests;

    /// @notice Puts shares into the queue. What the buffer can pay now is settled now, behind all earlier requests.
    /// @param shares of `owner`; an allowance is needed when the caller is somebody else.
    /// @param controller who may claim.
    /// @return requestId number of the request, from 1.
    function requestRedeem(
        uint256 shares,
        address controller,
        address owner
    ) external nonReentrant returns (uint256 requestId) {
        if (shares == 0) revert NothingToRedeem();
        if (controller == address(0)) revert ZeroAddress();
        if (owner != msg.sender) _spendAllowance(owner, msg.sender, shares);
        _transfer(owner, address(this), shares);

        (uint128 start, uint128 end) = _queue.push(shares);
        _requests.push(Request(controller, start, end));
        requestId = _requests.length;
        emit RedeemRequest(controller, owner, requestId, msg.sender, shares);
        _settle();
    }

    /// @notice Pays what is settled of a request and not claimed yet.
    /// @return assets atomic SESH.
    function claimRedeem(uint256 requestId, address receiver) external nonReentrant returns (uint256 assets) {
        if (redeemController(requestId) != msg.sender) revert NotControllerOfRequest(requestId, msg.sender);
        Request storage request = _requests[requestId - 1];
        uint128 to = _settledEnd(request);
        uint256 shares = to - request.next;
        if (shares == 0) revert NothingToRedeem();

        assets = _queue.assetsUpTo(to) - _queue.assetsUpTo(request.next);
        request.next = to;
        owed -= assets;
        emit RedeemClaimed(requestId, receiver, shares, assets);
        IERC20(asset()).safeTransfer(receiver, assets);
    }

    /// @notice Shares of a request that wait; 0 for another controller. As in ERC-7540.
    function pendingRedeemRequest(uint256 requestId, address controller) external view returns (uint256) {
        if (controller == address(0) || redeemController(requestId) != controller) return 0;
        Request storage request = _requests[requestId - 1];
        return request.end - _settledEnd(request);
    }

    /// @notice Shares of a request that are settled and not claimed; 0 for another controller. As in ERC-7540.
    function claimableRedeemRequest(uint256 requestId, address controller) external view returns (uint256) {
        if (controller == address(0) || redeemController(requestId) != controller) return 0;
        Request storage request = _requests[requestId - 1];
        return _settledEnd(request) - request.next;
    }

    /// @notice What `claimRedeem` would pay now, atomic SESH; 0 for an unknown request.
    function claimableAssets(uint256 requestId) external view returns (uint256) {
        if (redeemController(requestId) == address(0)) return 0;
        Request storage request = _requests[requestId - 1];
        return _queue.assetsUpTo(_settledEnd(request)) - _queue.assetsUpTo(request.next);
    }

    /// @notice Who may claim a request; zero for an unknown one.
    function redeemController(uint256 requestId) public view returns (address) {
        if (requestId == 0 || requestId > _requests.length) return address(0);
        return _requests[requestId - 1].controller;
    }

    /// @notice How many requests were ever made.
    function redeemRequests() external view returns (uint256) {
        return _requests.length;
    }

    /// @notice Shares before a request that still wait, and its own that do: its place in the queue.
    function queuePosition(uint256 requestId) external view returns (uint256 ahead, uint256 own) {
        if (redeemController(requestId) == address(0)) return (0, 0);
        Request storage request = _requests[requestId - 1];
        own = request.end - _settledEnd(request);
        if (own > 0) ahead = request.end - own - _queue.settled();
    }

    /// @notice All shares that wait, and what they would get at the present price, atomic SESH.
    function queueLength() public view returns (uint256 shares, uint256 assets) {
        shares = _queue.pending();
        assets = _convertToAssets(shares, Math.Rounding.Ceil);
    }

    /// @return Where the settled part of the request ends; never before what is claimed.
    function _settledEnd(Request storage request) private view returns (uint128) {
        uint128 settled = _queue.settled();
        if (settled < request.next) return request.next;
        return settled < request.end ? settled : request.end;
    }
}
